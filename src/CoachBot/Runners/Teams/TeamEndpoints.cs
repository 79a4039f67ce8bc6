using CoachBot.Plans.Teams;
using CoachBot.Training.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace CoachBot.Runners.Teams;

/// <summary>The runner's teams on the page.</summary>
internal static class TeamEndpoints
{
    private const int LongestBody = 1024;
    private const int LongestCode = 40;

    /// <param name="Name">As the runner wants to be called there.</param>
    /// <param name="Code">Null for a new team.</param>
    internal sealed record Membership(string? Name, string? Code);

    public static void MapTeams(this RouteGroupBuilder me)
    {
        me.MapGet("/teams", async (HttpContext http, ITeamBoard board) => Results.Json(await board.OfAsync(SignedIn.Of(http), http.RequestAborted), TrainingJson.Options));
        me.MapPost("/teams", JoinAsync).WithMetadata(new RequestSizeLimitAttribute(LongestBody));
        me.MapDelete("/teams/{code}", LeaveAsync);
    }

    private static async Task<IResult> JoinAsync(HttpContext http, [FromBody] Membership membership, ITeamBoard board)
    {
        if (string.IsNullOrWhiteSpace(membership.Name) || membership.Code is { Length: > LongestCode })
        {
            return Results.Problem("Say by which name the team shall know you.", statusCode: StatusCodes.Status400BadRequest);
        }

        var runner = SignedIn.Of(http);
        var teams = await board.OfAsync(runner, http.RequestAborted);
        if (teams.Count >= MostTeams && teams.All(team => team.Code != membership.Code))
        {
            return Results.Problem($"You are in {MostTeams} teams already.", statusCode: StatusCodes.Status409Conflict);
        }

        var code = membership.Code?.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(code))
        {
            code = await board.CreateAsync(runner, membership.Name, http.RequestAborted);
        }
        else if (!await board.JoinAsync(runner, code, membership.Name, http.RequestAborted))
        {
            return Results.Problem("There is no team with this code, or it is full.", statusCode: StatusCodes.Status404NotFound);
        }

        return Results.Json(new { code });
    }

    private const int MostTeams = 5;

    private static async Task<IResult> LeaveAsync(string code, HttpContext http, ITeamBoard board)
    {
        await board.LeaveAsync(SignedIn.Of(http), code, http.RequestAborted);
        return Results.NoContent();
    }
}
