using Microsoft.AspNetCore.Mvc;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Phone;
using Office.Workflow.WorkItems;

namespace Office.Web.Api;

/// <summary>
/// What the light pages of the phone post to: JSON, with the antiforgery token in the header, answered in the reader's language.
/// A refusal is an answer (200, <c>refused</c>); 401 asks to sign in, 403 for a fresh token.
/// </summary>
internal static class PhoneApi
{
    public static IEndpointRouteBuilder MapPhoneApi(this IEndpointRouteBuilder app)
    {
        var limit = new RequestSizeLimitAttribute(ApiGate.MostMegabytes * 1024 * 1024);
        app.MapPost("/api/decisions", DecideAsync).WithMetadata(limit);
        app.MapPost("/api/decisions/draft", KeepAsync).WithMetadata(limit);
        app.MapPost("/api/decisions/opened", OpenedAsync).WithMetadata(limit);
        app.MapPost("/api/decisions/override", OverrideAsync).WithMetadata(limit);
        app.MapGet("/api/session", SessionAsync);
        return app;
    }

    private static async Task<IResult> DecideAsync(
        HttpContext context, ApiGate gate, DecisionDesk desk, PhoneQueue queue, FaultTexts texts)
    {
        var request = await gate.ReadAsync<DecisionRequest>(context);
        if (request.Fault is { } unread)
        {
            return Refuse(context, unread, texts);
        }

        var fault = await desk.DecideAsync(request.Value);
        var (pending, next) = await queue.NextAsync(request.Value.WorkItemId);
        NoStore(context);
        return Results.Json(new DecisionAnswer(
            fault is null ? "done" : "refused",
            fault?.Code,
            fault is null ? null : texts.For(fault),
            next is null ? null : new NextCard(PhoneQueue.Href(next), next.Snapshot.Title),
            pending));
    }

    private static async Task<IResult> KeepAsync(
        HttpContext context, ApiGate gate, IDispatcher dispatcher, IIdSource ids, FaultTexts texts)
    {
        var read = await gate.ReadAsync<OpinionDraftRequest>(context);
        if (read.Fault is { } unread)
        {
            return Refuse(context, unread, texts);
        }

        var request = read.Value;
        var ink = string.IsNullOrEmpty(request.Ink) ? null : System.Text.Encoding.UTF8.GetBytes(request.Ink);
        var kept = await dispatcher.SendAsync(
            new SaveOpinionDraft(request.DispatchId, request.WorkItemId, request.SendAs, request.Opinion ?? "", ink),
            new CommandEnvelope(ids.Next()),
            CancellationToken.None);
        NoStore(context);
        return Said(kept, texts);
    }

    // Said by the page, not by fetching it: a worker that fetches for later must not mark a paper as looked at.
    private static async Task<IResult> OpenedAsync(
        HttpContext context, ApiGate gate, IDispatcher dispatcher, IIdSource ids, FaultTexts texts)
    {
        var read = await gate.ReadAsync<OpenedRequest>(context);
        if (read.Fault is { } unread)
        {
            return Refuse(context, unread, texts);
        }

        ICommand<Done> open = read.Value.Form
            ? new OpenFormMatter(read.Value.DispatchId, read.Value.WorkItemId)
            : new OpenDispatch(read.Value.DispatchId, read.Value.WorkItemId);
        var opened = await dispatcher.SendAsync(open, new CommandEnvelope(ids.Next()), context.RequestAborted);
        NoStore(context);
        return Said(opened, texts);
    }

    // A finding that holds the signature back is let pass with a reason, by the same command as on the desk.
    private static async Task<IResult> OverrideAsync(HttpContext context, ApiGate gate, IDispatcher dispatcher, FaultTexts texts)
    {
        var read = await gate.ReadAsync<OverrideRequest>(context);
        if (read.Fault is { } unread)
        {
            return Refuse(context, unread, texts);
        }

        var request = read.Value;
        var passed = await dispatcher.SendAsync(
            new OverrideFinding(request.DispatchId, request.WorkItemId, request.Key ?? "", request.Reason ?? ""),
            new CommandEnvelope(request.CommandId),
            CancellationToken.None);
        NoStore(context);
        return Said(passed, texts);
    }

    private static IResult Said(Outcome<Done> outcome, FaultTexts texts) => outcome.Match(
        _ => Results.Json(new { state = "kept" }),
        fault => Results.Json(new { state = "refused", code = fault.Code, message = texts.For(fault) }));

    private static async Task<IResult> SessionAsync(HttpContext context, ApiGate gate, IDispatcher dispatcher, FaultTexts texts)
    {
        if (await gate.ActorAsync(context) is not { } actor)
        {
            return Refuse(context, new FoundationFault.NotSignedIn(), texts);
        }

        var counts = await dispatcher.AskAsync(new CountWorkItems(), context.RequestAborted);
        NoStore(context);
        return Results.Json(new
        {
            account = actor.AccountId.ToString("N"),
            token = gate.Token(context),
            pending = counts.Match(all => all.Pending, _ => 0),
        });
    }

    private static IResult Refuse(HttpContext context, Fault fault, FaultTexts texts)
    {
        NoStore(context);
        return Results.Json(
            new DecisionAnswer("refused", fault.Code, texts.For(fault), Next: null, Pending: 0),
            statusCode: fault switch
            {
                FoundationFault.NotSignedIn => StatusCodes.Status401Unauthorized,
                ApiFault.NotFromOurPage => StatusCodes.Status403Forbidden,
                ApiFault.TooLarge => StatusCodes.Status413PayloadTooLarge,
                _ => StatusCodes.Status400BadRequest,
            });
    }

    private static void NoStore(HttpContext context) => context.Response.Headers.CacheControl = "no-store";
}
