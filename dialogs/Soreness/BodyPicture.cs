using System.Collections.Concurrent;
using CoachBot.Dialogs.Cards;
using CoachBot.Training.Runners;

namespace CoachBot.Dialogs.Soreness;

/// <summary>The body from the waist down with one spot marked, drawn from a few rounded strokes. The mark is dark with a light rim, so that it is seen without colours.</summary>
internal static class BodyPicture
{
    private const int Width = 64;
    private const int Height = 80;

    private static readonly ConcurrentDictionary<BodySite, string> Drawn = new();

    /// <summary>Strokes: from, to, half the width at both ends; in pixels.</summary>
    private static readonly (double X1, double Y1, double X2, double Y2, double R1, double R2)[] Body =
    [
        (32, 4, 32, 14, 13, 14),    // waist to hips
        (25, 20, 22, 42, 9, 6.5), (39, 20, 42, 42, 9, 6.5), // thighs
        (22, 44, 21, 68, 6, 3.5), (42, 44, 43, 68, 6, 3.5), // lower legs
        (21, 72, 16, 75, 3.5, 3), (43, 72, 48, 75, 3.5, 3), // feet
    ];

    private static readonly Dictionary<BodySite, (double X, double Y, double RX, double RY)> Spots = new()
    {
        [BodySite.LowerBack] = (32, 7, 8, 4.5),
        [BodySite.Glute] = (24, 19, 6.5, 6),
        [BodySite.Quad] = (23, 31, 5.5, 8.5),
        [BodySite.Hamstring] = (41, 33, 5.5, 8),
        [BodySite.Knee] = (22, 43, 5.5, 5),
        [BodySite.Calf] = (42, 52, 5, 7),
        [BodySite.Shin] = (21.5, 57, 3, 9),
        [BodySite.Foot] = (18, 74, 6, 3.5),
    };

    public static string Address(BodySite site) => Drawn.GetOrAdd(site, Draw);

    private static string Draw(BodySite site)
    {
        var pixels = new byte[Width * Height * 4];
        var spot = Spots[site];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (px, py) = (x + 0.5, y + 0.5);
                var body = Cover(Body.Min(stroke => Distance(px, py, stroke)));
                var rim = Cover(Distance(px, py, spot, 2));
                var mark = Cover(Distance(px, py, spot, 0));
                var shade = Mix(Mix(0xB4, 0xFF, rim), 0x6E, mark);
                var (green, blue) = (Mix(Mix(0xBE, 0xFF, rim), 0x12, mark), Mix(Mix(0xC8, 0xFF, rim), 0x12, mark));
                var at = ((y * Width) + x) * 4;
                (pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]) = ((byte)shade, (byte)green, (byte)blue, (byte)(255 * Math.Max(body, Math.Max(rim, mark))));
            }
        }

        return Png.Address(Width, Height, pixels);
    }

    /// <summary>How much of a pixel is inside, by its distance from the edge.</summary>
    private static double Cover(double distance) => Math.Clamp(0.5 - distance, 0, 1);

    private static double Mix(double from, double to, double share) => from + ((to - from) * share);

    private static double Distance(double x, double y, (double X1, double Y1, double X2, double Y2, double R1, double R2) stroke)
    {
        var (dx, dy) = (stroke.X2 - stroke.X1, stroke.Y2 - stroke.Y1);
        var along = Math.Clamp((((x - stroke.X1) * dx) + ((y - stroke.Y1) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
        var (nearX, nearY) = (stroke.X1 + (along * dx), stroke.Y1 + (along * dy));
        return Math.Sqrt(((x - nearX) * (x - nearX)) + ((y - nearY) * (y - nearY))) - (stroke.R1 + (along * (stroke.R2 - stroke.R1)));
    }

    private static double Distance(double x, double y, (double X, double Y, double RX, double RY) spot, double more)
    {
        var (rx, ry) = (spot.RX + more, spot.RY + more);
        var (dx, dy) = ((x - spot.X) / rx, (y - spot.Y) / ry);
        return (Math.Sqrt((dx * dx) + (dy * dy)) - 1) * Math.Min(rx, ry);
    }
}
