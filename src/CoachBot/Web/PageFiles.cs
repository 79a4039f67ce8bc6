using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace CoachBot.Web;

/// <summary>The page's files: as the build has compressed them, and kept by browsers for as long as their names last.</summary>
internal static partial class PageFiles
{
    private static readonly (string Encoding, string Ending)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

    public static void UsePageFiles(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.Use((http, next) =>
        {
            Choose(http, app.Environment);
            return next(http);
        });
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = new InnerTypes(), OnPrepareResponse = Describe });
    }

    private static void Choose(HttpContext http, IWebHostEnvironment environment)
    {
        if ((!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) || http.Request.Path.Value is not { Length: > 1 } path)
        {
            return;
        }

        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, ending) in Compressed)
        {
            if (accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase) && environment.WebRootFileProvider.GetFileInfo(path + ending).Exists)
            {
                http.Request.Path = path + ending;
                return;
            }
        }
    }

    private static void Describe(StaticFileResponseContext file)
    {
        PageHeaders.IsOfPage(file.Context);
        var headers = file.Context.Response.Headers;
        var (encoding, ending) = Array.Find(Compressed, one => file.File.Name.EndsWith(one.Ending, StringComparison.Ordinal));
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var name = encoding is null ? file.File.Name : file.File.Name[..^ending.Length];
        headers.CacheControl = NamedByContent().IsMatch(name) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    [GeneratedRegex(@"-[0-9a-f]{10}\.(js|css)$")]
    private static partial Regex NamedByContent();

    /// <summary>What is in a compressed file, by the name that it had before.</summary>
    private sealed class InnerTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider known = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
        {
            var (_, ending) = Array.Find(Compressed, one => subpath.EndsWith(one.Ending, StringComparison.Ordinal));
            return known.TryGetContentType(ending is null ? subpath : subpath[..^ending.Length], out contentType);
        }
    }
}
