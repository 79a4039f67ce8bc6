using CoachBot.Training.Soreness;

namespace CoachBot.Language.Tests.RedFlags;

/// <summary>The commonest thing that runners report must not send them to a doctor, wherever it is; and the chest is another matter.</summary>
public sealed class PlainSorenessTests
{
    private static readonly string[] Places =
    [
        "kneecap", "knee", "achilles", "shin", "calf", "hamstring", "quad", "glute", "hip", "groin", "lower back", "foot", "ankle", "it band", "shoulder", "neck", "wrist",
        "elbow", "core", "thigh", "heel", "toe",
    ];

    private static readonly string[] Ways =
    [
        "{0}", "{0}s", "the {0}", "left {0}", "it's my {0}", "my {0} is sore", "sore {0}", "right {0} sore", "{0} hurts a bit", "{0} a bit stiff", "my {0} feels tight", "{0} 3/10",
        "my left {0} is a bit sore today", "{0} pain", "{0} is fine", "{0} sore after yesterday", "both {0}s ache", "my {0} is achy", "{0} soreness 4", "my {0} is tired", "{0} still sore",
        "{0} niggle", "{0} is better",
    ];

    public static TheoryData<string> AllWays => [.. Ways];

    [Theory]
    [MemberData(nameof(AllWays))]
    public void A_place_that_is_plainly_sore_is_no_sign(string way) => Assert.DoesNotContain(
        Places.Select(place => string.Format(System.Globalization.CultureInfo.InvariantCulture, way, place)), text => Readers.Read(text).Flags.Count > 0);

    [Theory]
    [InlineData("me duele {0} desde ayer, un 3")]
    [InlineData("me duele {0} desde el lunes, un 4")]
    [InlineData("desde ayer me duele {0}")]
    [InlineData("me molesta un poco {0} desde hace dos días")]
    [InlineData("{0} un 2")]
    public void How_long_a_place_has_been_sore_is_no_sign_in_Spanish_either(string way) => Assert.DoesNotContain(
        new[] { "la rodilla", "el tobillo", "el pie izquierdo", "el gemelo", "el cuádriceps", "el isquio derecho", "el glúteo", "la cadera", "el aquiles", "el hombro", "la espalda" }
            .Select(place => string.Format(System.Globalization.CultureInfo.InvariantCulture, way, place)),
        text => Readers.Reader.Read(text, Readers.Wednesday with { Locale = "es-ES" }).Flags.Count > 0);

    [Theory]
    [InlineData("me duele el tobillo incluso en reposo", RedFlag.RestPain)]
    [InlineData("me duele la rodilla por la noche desde ayer", RedFlag.NightPain)]
    [InlineData("me duele el pecho desde ayer, un 3", RedFlag.ChestPain)]
    [InlineData("me duele un punto del hueso del pie desde ayer", RedFlag.PinpointBone)]
    public void A_sign_beside_it_stays_one(string text, RedFlag sign) => Assert.Contains(sign, Readers.Reader.Read(text, Readers.Wednesday with { Locale = "es-ES" }).Flags);

    [Theory]
    [InlineData("{0}")]
    [InlineData("zona {0}")]
    [InlineData("me duele un poco la {0} izquierda")]
    [InlineData("{0} cargada hoy, un 3")]
    [InlineData("noto molestias en la {0}")]
    public void A_place_that_is_plainly_sore_is_no_sign_in_Spanish_either(string way) => Assert.DoesNotContain(
        ["rodilla", "cadera", "ingle", "pantorrilla", "espalda", "lumbar", "tibia", "muñeca"],
        (string place) => Readers.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, way, place)).Flags.Count > 0);

    [Theory]
    [InlineData("my chest hurts")]
    [InlineData("chest pain")]
    [InlineData("chest is tight")]
    [InlineData("heavy feeling in my chest")]
    [InlineData("my chest aches")]
    [InlineData("me duele el pecho")]
    [InlineData("dolor en el pecho")]
    public void A_chest_that_aches_is_never_plain(string text) => Assert.Contains(RedFlag.ChestPain, Readers.Read(text).Flags);
}
