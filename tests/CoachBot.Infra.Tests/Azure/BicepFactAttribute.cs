using System.Runtime.InteropServices;

namespace CoachBot.Infra.Tests.Azure;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64 ? null : "the package holds the compiler for Linux on x64";
}
