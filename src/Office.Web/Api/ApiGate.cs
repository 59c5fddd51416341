using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Api;

/// <summary>
/// What every request of a light page passes before its content is looked at: somebody is signed in, the page is ours and its
/// token is this session's, and the body is small and readable.
/// </summary>
internal sealed class ApiGate(IAntiforgery antiforgery, IActorSource actors)
{
    public const int MostMegabytes = 8;

    private static readonly FormOptions s_forms = new() { ValueCountLimit = 20_000 };

    /// <summary>The body as a request of this kind, or why it is not taken.</summary>
    public async Task<Outcome<T>> ReadAsync<T>(HttpContext context)
        where T : class
    {
        if (await ActorAsync(context) is null)
        {
            return new FoundationFault.NotSignedIn();
        }

        if (!IsFromOurSite(context.Request) || !await antiforgery.IsRequestValidAsync(context))
        {
            return new ApiFault.NotFromOurPage();
        }

        return context.Request.ContentLength > MostMegabytes * 1024 * 1024
            ? new ApiFault.TooLarge(MostMegabytes)
            : await BodyAsync<T>(context);
    }

    /// <summary>The fields and files of a form that our page posts, or why they are not taken.</summary>
    public async Task<Outcome<SentForm>> ReadFormAsync(HttpContext context)
    {
        if (await ActorAsync(context) is null)
        {
            return new FoundationFault.NotSignedIn();
        }

        // A detail table has a field for each of its cells.
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, s_forms));
        try
        {
            if (!IsFromOurSite(context.Request) || !context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context))
            {
                return new ApiFault.NotFromOurPage();
            }

            return new SentForm(await context.Request.ReadFormAsync(context.RequestAborted));
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return unreadable is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? new ApiFault.TooLarge(MostMegabytes)
                : new ApiFault.Unreadable();
        }
    }

    public ValueTask<Actor?> ActorAsync(HttpContext context) => actors.CurrentAsync(context.RequestAborted);

    /// <summary>A token for the next requests of this session.</summary>
    public string Token(HttpContext context) => antiforgery.GetAndStoreTokens(context).RequestToken ?? "";

    private static async Task<Outcome<T>> BodyAsync<T>(HttpContext context)
        where T : class
    {
        try
        {
            var read = await JsonSerializer.DeserializeAsync<T>(
                context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted);
            return read is null ? new ApiFault.Unreadable() : read;
        }
        catch (JsonException)
        {
            return new ApiFault.Unreadable();
        }
        catch (BadHttpRequestException refused)
        {
            // Too large, or a line that broke in the middle: nobody reads the answer to that, and it is no error of ours.
            return refused.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new ApiFault.TooLarge(MostMegabytes)
                : new ApiFault.Unreadable();
        }
    }

    // Beside the token: a browser says where a request comes from, and a page of another site must not even try.
    private static bool IsFromOurSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && (request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)));
}
