using System.Text;
using Microsoft.AspNetCore.Http;

namespace CoachBot.Channels.DirectLine;

/// <summary>Reads a request's body up to a limit, whatever its headers claim.</summary>
internal static class Body
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when it is larger than the limit. Bytes that are no UTF-8 give an empty text, which is no JSON.</summary>
    public static async Task<string?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        var chunk = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + read > limit)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        try
        {
            return Strict.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }
}
