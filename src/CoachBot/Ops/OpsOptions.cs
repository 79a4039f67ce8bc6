using Microsoft.Extensions.Options;

namespace CoachBot.Ops;

/// <summary>Section <c>Ops</c>.</summary>
public sealed class OpsOptions
{
    public const string Section = "Ops";

    private const int LeastCharacters = 24;

    /// <summary>A secret that opens the ops pages; without one there are none.</summary>
    public string? Key { get; set; }

    public bool Enabled => !string.IsNullOrEmpty(Key);

    internal sealed class Check : IValidateOptions<OpsOptions>
    {
        public ValidateOptionsResult Validate(string? name, OpsOptions options) => options.Enabled && options.Key!.Length < LeastCharacters
            ? ValidateOptionsResult.Fail($"{Section}:Key must have at least {LeastCharacters} characters (openssl rand -hex 24 makes one), or be left out, and then there are no ops pages.")
            : ValidateOptionsResult.Success;
    }
}
