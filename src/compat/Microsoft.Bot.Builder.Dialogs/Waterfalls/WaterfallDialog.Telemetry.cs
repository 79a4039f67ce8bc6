namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What is measured: start, steps, end and cancellation, with the dialog's id and the id of this run.</content>
public partial class WaterfallDialog
{
    private bool IsMeasured => TelemetryClient is not NullBotTelemetryClient;

    private void TrackStart(string instanceId)
    {
        if (IsMeasured)
        {
            var properties = Properties(instanceId);
            TelemetryClient.TrackEvent("WaterfallStart", properties);
            TelemetryClient.TrackDialogView(Id, properties);
        }
    }

    private void TrackStep(WaterfallStepContext step)
    {
        if (IsMeasured)
        {
            var properties = Properties(step.ActiveDialog.State[PersistedInstanceId] as string);
            properties["StepName"] = StepName(step.Index);
            TelemetryClient.TrackEvent("WaterfallStep", properties);
        }
    }

    private void TrackEnd(DialogInstance instance, DialogReason reason)
    {
        if (!IsMeasured)
        {
            return;
        }

        var properties = Properties(instance.State[PersistedInstanceId] as string);
        switch (reason)
        {
            case DialogReason.CancelCalled:
                properties["StepName"] = StepName(Convert.ToInt32(instance.State[PersistedStepIndex]));
                TelemetryClient.TrackEvent("WaterfallCancel", properties);
                break;

            case DialogReason.EndCalled:
                TelemetryClient.TrackEvent("WaterfallComplete", properties);
                break;
        }
    }

    private Dictionary<string, string> Properties(string instanceId) => new() { ["DialogId"] = Id, ["InstanceId"] = instanceId };

    // A lambda's name says nothing.
    private string StepName(int index)
    {
        var name = index < _steps.Count ? _steps[index].Method.Name : null;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal) ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
