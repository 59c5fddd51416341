using Microsoft.AspNetCore.Mvc;
using Office.Documents.Signatures;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Security;

namespace Office.Web.Features.SignIn;

/// <summary>
/// What the PIN forms post to. <c>/signing-key/unlock.json</c> is the same for the phone's light pages: 200 {until}, or 409 {code,
/// text} in the page's language.
/// </summary>
internal static class SigningKeyEndpoints
{
    public static IEndpointRouteBuilder MapSigningKey(this IEndpointRouteBuilder app)
    {
        var pins = app.MapGroup("/signing-key").RequireRateLimiting(SecurityModule.TriesPolicy);
        pins.MapPost("/set", async (HttpContext context, [FromForm] PinForm form, ISigningPins pin) =>
            Answer(await pin.SetAsync(form.Pin ?? "", context.RequestAborted), form));
        pins.MapPost("/unlock", async (HttpContext context, [FromForm] PinForm form, ISigningPins pin) =>
            Answer(await pin.UnlockAsync(form.Pin ?? "", context.RequestAborted), form));
        pins.MapPost("/change", async (HttpContext context, [FromForm] PinForm form, ISigningPins pin) =>
            Answer(await pin.ChangeAsync(form.Pin ?? "", form.NewPin ?? "", context.RequestAborted), form));
        pins.MapPost("/replace", ReplaceAsync);
        pins.MapPost("/lock", async (HttpContext context, [FromForm] PinForm form, ISigningPins pin) =>
        {
            await pin.LockAsync(context.RequestAborted);
            return Results.LocalRedirect(LocalPath.Of(form.Return));
        });
        pins.MapPost("/unlock.json", async (HttpContext context, [FromForm] PinForm form, ISigningPins pin, FaultTexts texts) =>
            (await pin.UnlockAsync(form.Pin ?? "", context.RequestAborted)).Match(
                until => Results.Json(new { until }),
                fault => Results.Json(new { code = fault.Code, text = texts.For(fault) }, statusCode: StatusCodes.Status409Conflict)));
        return app;
    }

    // Whoever finds an open session must not be able to make themselves a key in its owner's name.
    private static async Task<IResult> ReplaceAsync(
        HttpContext context, [FromForm] ReplaceForm form, ISigningPins pin, SignInDesk desk, Session session)
    {
        if (session.Claims is not { } claims)
        {
            return SignInEndpoints.Back("/sign-in", new FoundationFault.NotSignedIn(), form.Return);
        }

        var seen = await desk.ConfirmAsync(claims.OfficialId, form.Password ?? "", context.RequestAborted);
        return seen.Fault is { } refused
            ? SignInEndpoints.Back("/signing-key", refused, form.Return)
            : Answer(await pin.ReplaceAsync(form.Pin ?? "", context.RequestAborted), new PinForm { Return = form.Return });
    }

    private static IResult Answer(Outcome<DateTimeOffset> outcome, PinForm form) => outcome.Match(
        _ => Results.LocalRedirect(form.Return is null ? "/signing-key" : LocalPath.Of(form.Return)),
        fault => SignInEndpoints.Back("/signing-key", fault, form.Return));

    // Properties, not parameters: a form that leaves out a field must not be refused as unreadable.
    internal sealed record PinForm
    {
        public string? Pin { get; init; }

        public string? NewPin { get; init; }

        public string? Return { get; init; }
    }

    internal sealed record ReplaceForm
    {
        public string? Password { get; init; }

        public string? Pin { get; init; }

        public string? Return { get; init; }
    }
}
