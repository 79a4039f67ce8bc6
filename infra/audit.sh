#!/usr/bin/env bash
# Looks up every package of the project, transitive ones too, among the known vulnerabilities, and fails when it finds one.
# Not every package source serves them: then it says in one line that nothing was checked, and does not fail.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/coachbot-audit.XXXXXX")
trap 'rm -rf "$work"' EXIT
found=0

# --- NuGet: silent when the source has no data, so it is asked first about a version that is known to be vulnerable (CVE-2024-21907) --
cp nuget.config NuGet.Config "$work" 2>/dev/null
cat > "$work/known.csproj" <<'END'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
END
audit=(-p:NuGetAudit=true -p:NuGetAuditMode=all -p:NuGetAuditLevel=low)
if dotnet restore "$work/known.csproj" "${audit[@]}" 2>&1 | grep -q 'NU190[1-4]'; then
  if dotnet restore CoachBot.sln --force "${audit[@]}" > "$work/nuget.log" 2>&1; then
    echo "NuGet packages: none is known to be vulnerable"
  else
    grep -hE 'NU190[1-4]|error' "$work/nuget.log" | sort -u; echo "NuGet packages: vulnerable ones, or they could not be restored"; found=1
  fi
else
  echo "NuGet packages: NOT checked, the package source serves no vulnerability data"
fi

# --- npm -------------------------------------------------------------------------------------------------------------------------
for lock in $(find src tests -name package-lock.json -not -path '*/node_modules/*' | sort); do
  folder=$(dirname "$lock")
  (cd "$folder" && npm audit --package-lock-only --audit-level=high --json 2>/dev/null) > "$work/npm.json"
  worst=$(node -e '
    let report; try { report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")); } catch { report = {}; }
    const counts = report.metadata?.vulnerabilities;
    console.log(!counts ? "none" : counts.high + counts.critical > 0 ? Object.values(report.vulnerabilities).filter(one => ["high", "critical"].includes(one.severity)).map(one => one.name).join(", ") : "")' "$work/npm.json")
  case $worst in
    none) echo "npm packages: NOT checked, the registry serves no advisories"; break ;;
    "") echo "npm packages of $folder: none is known to be seriously vulnerable" ;;
    *) echo "npm packages of $folder: vulnerable: $worst"; found=1 ;;
  esac
done
exit $found
