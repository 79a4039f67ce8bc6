using System.Collections.Frozen;

namespace CoachBot.Dialogs.Wording;

/// <summary>The cities that zones are named after, where Spanish has a name of its own for them.</summary>
internal static class Cities
{
    private static readonly FrozenDictionary<string, string> Spanish = new Dictionary<string, string>
    {
        ["London"] = "Londres", ["New York"] = "Nueva York", ["Los Angeles"] = "Los Ángeles", ["Mexico City"] = "Ciudad de México", ["Bogota"] = "Bogotá",
        ["Havana"] = "La Habana", ["Panama"] = "Panamá", ["Sao Paulo"] = "São Paulo", ["Asuncion"] = "Asunción", ["Paris"] = "París", ["Berlin"] = "Berlín",
        ["Brussels"] = "Bruselas", ["Lisbon"] = "Lisboa", ["Rome"] = "Roma", ["Vienna"] = "Viena", ["Warsaw"] = "Varsovia", ["Athens"] = "Atenas",
        ["Moscow"] = "Moscú", ["Stockholm"] = "Estocolmo", ["Copenhagen"] = "Copenhague", ["Dublin"] = "Dublín", ["Prague"] = "Praga", ["Zurich"] = "Zúrich",
        ["Luxembourg"] = "Luxemburgo", ["Istanbul"] = "Estambul", ["Bucharest"] = "Bucarest", ["Belgrade"] = "Belgrado", ["Sofia"] = "Sofía", ["Monaco"] = "Mónaco",
        ["Canary"] = "Canarias", ["Tokyo"] = "Tokio", ["Seoul"] = "Seúl", ["Shanghai"] = "Shanghái", ["Singapore"] = "Singapur", ["Jerusalem"] = "Jerusalén",
        ["Cairo"] = "El Cairo", ["Johannesburg"] = "Johannesburgo", ["Sydney"] = "Sídney", ["Kyiv"] = "Kiev", ["Budapest"] = "Budapest", ["Vilnius"] = "Vilna",
    }.ToFrozenDictionary();

    /// <summary>A city's name in the language of the words.</summary>
    public static string In(string city, Words words) => words.Language == "es" && Spanish.TryGetValue(city, out var name) ? name : city;
}
