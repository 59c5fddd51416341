using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Web.Api;
using Office.Web.Components;
using Office.Web.Layout;

namespace Office.Web.Features.Phone;

/// <summary>
/// The phone's light pages: whole in one answer, without a circuit, kept by the service worker for reading offline. They are
/// private to an account, which the answer names so that the worker can tell two accounts' papers apart.
/// </summary>
internal static class PhonePages
{
    private const string AccountHeader = "Office-Account";

    public static IEndpointRouteBuilder MapPhonePages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/m", ListAsync);
        app.MapGet("/m/offline", (HttpContext context, IStringLocalizer<PhoneTexts> texts) =>
            Notice(new PhoneHead(texts["offline"], Actor: null, "", DisplayChoices.From(context), Pending: null), texts["offline-why"], fault: null));
        app.MapGet("/m/{dispatchId:guid}/{workItemId:guid}", CardAsync);
        app.MapGet("/m/{dispatchId:guid}/{workItemId:guid}/pages/{number:int}", PageAsync);
        app.MapGet("/m/{dispatchId:guid}/{workItemId:guid}/moves", MovesAsync);
        return app;
    }

    private static async Task<IResult> ListAsync(
        HttpContext context, ApiGate gate, PhoneQueue queue, IStringLocalizer<PhoneTexts> texts)
    {
        if (await gate.ActorAsync(context) is not { } actor)
        {
            return ToSignIn(context);
        }

        var listed = await queue.ListAsync(context.RequestAborted);
        if (listed.Fault is not null)
        {
            return ToSignIn(context);
        }

        var (rows, pending) = listed.Value;
        return Page<PhoneListPage>(new(StringComparer.Ordinal)
        {
            [nameof(PhoneListPage.Head)] = Head(context, gate, actor, texts["pending"]) with { Pending = pending },
            [nameof(PhoneListPage.Rows)] = rows,
        });
    }

    private static async Task<IResult> CardAsync(
        HttpContext context, ApiGate gate, PhoneDesk desk, IStringLocalizer<PhoneTexts> texts, Guid dispatchId, Guid workItemId)
    {
        if (await gate.ActorAsync(context) is not { } actor)
        {
            return ToSignIn(context);
        }

        var card = await desk.CardAsync(dispatchId, workItemId, context.RequestAborted);
        return card.Match<IResult>(
            model => Page<PhoneCardPage>(new(StringComparer.Ordinal)
            {
                [nameof(PhoneCardPage.Head)] = Head(context, gate, actor, model.Dispatch.Title),
                [nameof(PhoneCardPage.Model)] = model,
            }),
            fault => Notice(Head(context, gate, actor, texts["not-here"]), texts["not-here-why"], fault));
    }

    private static async Task<IResult> MovesAsync(
        HttpContext context, ApiGate gate, PhoneMoveDesk desk, IStringLocalizer<PhoneTexts> texts, [AsParameters] ItemPlace place)
    {
        if (await gate.ActorAsync(context) is not { } actor)
        {
            return ToSignIn(context);
        }

        var asked = await desk.MovesAsync(actor, place.DispatchId, place.WorkItemId, context.RequestAborted);
        var head = Head(context, gate, actor, texts["moves"]);
        // What may be done holds for now only: the worker must not keep it.
        context.Response.Headers.Remove(AccountHeader);
        return asked.Match<IResult>(
            model => Page<PhoneMovesPage>(new(StringComparer.Ordinal)
            {
                [nameof(PhoneMovesPage.Head)] = head,
                [nameof(PhoneMovesPage.Model)] = model,
            }),
            fault => Notice(head, texts["not-here-why"], fault));
    }

    private static async Task<IResult> PageAsync(
        HttpContext context, ApiGate gate, PhoneDesk desk, FaultTexts faults, [AsParameters] PagePlace place)
    {
        if (await gate.ActorAsync(context) is null)
        {
            return Results.Text("", "text/plain", Encoding.UTF8, StatusCodes.Status401Unauthorized);
        }

        var page = await desk.PageAsync(place.DispatchId, place.Number, context.RequestAborted);
        return page.Match(
            // The worker keeps it, and drops it with the account; the browser's own cache would not.
            drawn => drawn?.Send(context) ?? Results.Text("", "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound),
            fault => Results.Text(faults.For(fault), "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound));
    }

    private static PhoneHead Head(HttpContext context, ApiGate gate, Actor actor, string title)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers[AccountHeader] = actor.AccountId.ToString("N");
        return new PhoneHead(title, actor, gate.Token(context), DisplayChoices.From(context), Pending: null);
    }

    private static RazorComponentResult<PhoneNoticePage> Notice(PhoneHead head, string text, Fault? fault) => new(
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PhoneNoticePage.Head)] = head,
            [nameof(PhoneNoticePage.Text)] = text,
            [nameof(PhoneNoticePage.Code)] = fault?.Code,
        })
    {
        StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
    };

    private static RazorComponentResult<TPage> Page<TPage>(Dictionary<string, object?> parameters)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(parameters);

    private static IResult ToSignIn(HttpContext context) =>
        Results.LocalRedirect($"/sign-in?return={Uri.EscapeDataString(context.Request.Path)}");

    /// <summary>Which item of which paper.</summary>
    internal sealed record ItemPlace(Guid DispatchId, Guid WorkItemId);

    /// <summary>Which page of which paper.</summary>
    internal sealed record PagePlace(Guid DispatchId, Guid WorkItemId, int Number);
}
