using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace CoachBot.Storage.Tests.Databases;

/// <summary>A fact of a class that comes once per database; the PostgreSQL one is shown as skipped where there is no server.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("CoachBot.Storage.Tests.Databases.DatabaseFactDiscoverer", "CoachBot.Storage.Tests")]
public sealed class DatabaseFactAttribute : FactAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        testMethod.TestClass.Class.Name.EndsWith("OnPostgres", StringComparison.Ordinal) && PostgresServer.ConnectionString is null
            ? new WithoutServer(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)
            : base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
}

public sealed class WithoutServer : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the deserializer")]
    public WithoutServer()
    {
    }

    public WithoutServer(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) => PostgresServer.Missing;
}
