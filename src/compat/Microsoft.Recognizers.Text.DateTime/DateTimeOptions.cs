namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Switches of the date-time recogniser, with the published names and values.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>The default behaviour.</summary>
    None = 0,

    /// <summary>Leaves "from X to Y" as two entities.</summary>
    SkipFromToMerge = 1,

    /// <summary>Leaves a date and the time beside it as two entities.</summary>
    SplitDateAndTime = 2,

    /// <summary>Reads for a calendar: whole days and definite ranges.</summary>
    CalendarMode = 4,

    /// <summary>Extended types of entity.</summary>
    ExtendedTypes = 8,

    /// <summary>Keeps no cache of prototypes.</summary>
    NoProtoCache = 16,

    /// <summary>Reads for a task list.</summary>
    TasksMode = 1048576,

    /// <summary>Stops at the first failure.</summary>
    FailFast = 2097152,

    /// <summary>Experimental behaviour.</summary>
    ExperimentalMode = 4194304,

    /// <summary>Behaviour in preview.</summary>
    EnablePreview = 8388608,

    /// <summary>Calendar mode, extended types and preview together.</summary>
    ComplexCalendar = ExtendedTypes + CalendarMode + EnablePreview,
}
