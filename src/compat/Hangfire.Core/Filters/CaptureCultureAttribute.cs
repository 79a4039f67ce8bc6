using System.Globalization;
using Hangfire.Client;
using Hangfire.Common;
using Hangfire.Server;

namespace Hangfire;

/// <summary>Runs a job in the culture that it was created in.</summary>
public sealed class CaptureCultureAttribute : JobFilterAttribute, IClientFilter, IServerFilter
{
    private const string Previous = "PreviousCultures";

    /// <inheritdoc />
    public void OnCreating(CreatingContext context)
    {
        context.SetJobParameter("CurrentCulture", CultureInfo.CurrentCulture.Name);
        context.SetJobParameter("CurrentUICulture", CultureInfo.CurrentUICulture.Name);
    }

    /// <inheritdoc />
    public void OnCreated(CreatedContext context)
    {
    }

    /// <inheritdoc />
    public void OnPerforming(PerformingContext context)
    {
        context.Items[Previous] = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = Named(context.GetJobParameter<string>("CurrentCulture")) ?? CultureInfo.CurrentCulture;
        CultureInfo.CurrentUICulture = Named(context.GetJobParameter<string>("CurrentUICulture")) ?? CultureInfo.CurrentUICulture;
    }

    /// <inheritdoc />
    public void OnPerformed(PerformedContext context)
    {
        if (context.Items.TryGetValue(Previous, out var kept) && kept is (CultureInfo culture, CultureInfo uiCulture))
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }

    private static CultureInfo? Named(string? name)
    {
        try
        {
            return name is null ? null : CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            // Another host may know cultures that this one doesn't; the job matters more than its culture.
            return null;
        }
    }
}
