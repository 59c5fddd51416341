using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Security;

namespace Office.Web.Features.SignIn;

/// <summary>What the sign-in forms post to: plain forms with an antiforgery token, answered by a redirect.</summary>
public static class SignInEndpoints
{
    private const string NameClaim = "office:name";

    public static IEndpointRouteBuilder MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-in", SignInAsync).RequireRateLimiting(SecurityModule.TriesPolicy);
        app.MapPost("/sign-in/first", ChooseFirstPasswordAsync).RequireRateLimiting(SecurityModule.TriesPolicy);
        app.MapPost("/sign-out", SignOutAsync);
        app.MapPost("/post", ChoosePostAsync);
        app.MapPost("/switch", SwitchAsync);
        return app.MapSigningKey();
    }

    internal static Task BeginAsync(HttpContext context, SignedIn session, Guid? postId = null)
    {
        var claims = new SessionClaims(session.AccountId, session.OfficialId, postId, session.Stamp);
        return context.SignInAsync(SessionClaims.Scheme, claims.ToPrincipal());
    }

    private static async Task<IResult> SignInAsync(HttpContext context, [FromForm] SignInForm form, SignInDesk desk)
    {
        var outcome = await desk.SignInAsync(form.Name ?? "", form.Secret ?? "", context.RequestAborted);
        if (outcome.Fault is { } fault)
        {
            return Back("/sign-in", fault, form.Return);
        }

        if (outcome.Value.FirstSignIn is { } first)
        {
            var identity = new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, first.AccountId.ToString("D")), new(NameClaim, first.SignInName)],
                SecurityModule.FirstSignInScheme);
            await context.SignInAsync(SecurityModule.FirstSignInScheme, new ClaimsPrincipal(identity));
            return Results.LocalRedirect("/sign-in/first");
        }

        await BeginAsync(context, outcome.Value.SignedIn!);
        return Results.LocalRedirect(LocalPath.Of(form.Return));
    }

    private static async Task<IResult> ChooseFirstPasswordAsync(
        HttpContext context, [FromForm] PasswordForm form, SignInDesk desk)
    {
        var first = (await context.AuthenticateAsync(SecurityModule.FirstSignInScheme)).Principal;
        if (!Guid.TryParse(first?.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
        {
            return Back("/sign-in", new AccountFault.FirstSignInExpired(), returnTo: null);
        }

        var outcome = await desk.ChoosePasswordAsync(
            account, first.FindFirstValue(NameClaim)!, form.Password ?? "", form.Repeated ?? "", context.RequestAborted);
        if (outcome.Fault is { } fault)
        {
            return Back("/sign-in/first", fault, returnTo: null);
        }

        await context.SignOutAsync(SecurityModule.FirstSignInScheme);
        await BeginAsync(context, outcome.Value);
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, ISigningPins pins)
    {
        await pins.LockAsync(context.RequestAborted);
        await context.SignOutAsync(SessionClaims.Scheme);
        return Results.LocalRedirect("/sign-in");
    }

    private static async Task<IResult> ChoosePostAsync(
        HttpContext context, [FromForm] PostForm form, Session session, IDirectorySource directory)
    {
        if (session.Claims is not { } claims)
        {
            return Back("/sign-in", new FoundationFault.NotSignedIn(), form.Return);
        }

        if (directory.Current.Post(form.PostId)?.OfficialId != claims.OfficialId)
        {
            return Back("/sign-in", new AccountFault.PostNotHeld(), returnTo: null);
        }

        await BeginAsync(context, new SignedIn(claims.AccountId, claims.OfficialId, claims.Stamp), form.PostId);
        return Results.LocalRedirect(LocalPath.Of(form.Return));
    }

    private static async Task<IResult> SwitchAsync(
        HttpContext context, [FromForm] SwitchForm form, DemoMode demo, SignInDesk desk, IDispatcherSource dispatchers)
    {
        if (!demo.IsOn)
        {
            return Results.NotFound();
        }

        var account = await dispatchers.For(Actor.Machine(Installation.Id))
            .AskAsync(new FindAccountOf(form.OfficialId), context.RequestAborted);
        if (account.Fault is { } missing)
        {
            return Back("/switch", missing, returnTo: null);
        }

        var begun = await desk.BeginAsync(account.Value.AccountId, context.RequestAborted);
        if (begun.Fault is { } fault)
        {
            return Back("/switch", fault, returnTo: null);
        }

        await BeginAsync(context, begun.Value, form.PostId);
        return Results.LocalRedirect(LocalPath.Of(form.Return));
    }

    internal static IResult Back(string page, Fault fault, string? returnTo)
    {
        var onward = LocalPath.Of(returnTo);
        var query = $"?fault={Uri.EscapeDataString(KnownAccountFaults.Key(fault))}";
        return Results.LocalRedirect(page + query + (onward is "/" ? "" : $"&return={Uri.EscapeDataString(onward)}"));
    }

    // Properties, not parameters: a form that leaves out a field must not be refused as unreadable.
    internal sealed record SignInForm
    {
        public string? Name { get; init; }

        public string? Secret { get; init; }

        public string? Return { get; init; }
    }

    internal sealed record PasswordForm
    {
        public string? Password { get; init; }

        public string? Repeated { get; init; }
    }

    internal sealed record PostForm
    {
        public Guid PostId { get; init; }

        public string? Return { get; init; }
    }

    internal sealed record SwitchForm
    {
        public Guid OfficialId { get; init; }

        public Guid? PostId { get; init; }

        public string? Return { get; init; }
    }
}
