using Hangfire.Storage;

namespace Hangfire.States;

/// <summary>Chooses states: may replace the candidate before it is applied.</summary>
public interface IElectStateFilter
{
    /// <summary>A state is about to be chosen.</summary>
    void OnStateElection(ElectStateContext context);
}

/// <summary>Hears of applied states.</summary>
public interface IApplyStateFilter
{
    /// <summary>The state is being applied.</summary>
    void OnStateApplied(ApplyStateContext context, IWriteOnlyTransaction transaction);

    /// <summary>The state before is being left.</summary>
    void OnStateUnapplied(ApplyStateContext context, IWriteOnlyTransaction transaction);
}
