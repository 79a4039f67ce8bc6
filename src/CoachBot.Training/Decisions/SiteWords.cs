using CoachBot.Training.Runners;

namespace CoachBot.Training.Decisions;

internal static class SiteWords
{
    public static string Of(BodySite site, Side? side) => side switch
    {
        Side.Left => "left " + Of(site),
        Side.Right => "right " + Of(site),
        _ => Of(site),
    };

    private static string Of(BodySite site) => site switch
    {
        BodySite.Achilles => "Achilles",
        BodySite.LowerBack => "lower back",
        BodySite.ItBand => "IT band",
        _ => site.ToString().ToLowerInvariant(),
    };
}
