using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Office.Documents.Entries;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Phone;

/// <summary>
/// 代录 on the phone's light pages: what waits for the leaders whom the reader serves, and one form with the picture that the phone takes.
/// It is posted as an ordinary form; what was refused comes back as it was typed.
/// </summary>
internal static class PhoneEntryPages
{
    // The picture, and the form around it.
    private const int MostMegabytes = EnterForAnother.ProofMegabytes + 2;

    public static IEndpointRouteBuilder MapPhoneEntries(this IEndpointRouteBuilder app)
    {
        app.MapGet("/m/entries", ListAsync);
        app.MapGet("/m/{dispatchId:guid}/{workItemId:guid}/entry/{leaderId:guid}", FormAsync);
        app.MapPost("/m/{dispatchId:guid}/{workItemId:guid}/entry/{leaderId:guid}", EnterAsync)
            .WithMetadata(new RequestSizeLimitAttribute(MostMegabytes * 1024 * 1024));
        return app;
    }

    private static async Task<IResult> ListAsync(HttpContext context, PhoneDoor door, IDispatcher dispatcher, string? done)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var listed = await dispatcher.AskAsync(new ListEntries(), context.RequestAborted);
        return listed.Match<IResult>(
            lists => PhoneDoor.Page<PhoneEntriesPage>(new(StringComparer.Ordinal)
            {
                [nameof(PhoneEntriesPage.Head)] = door.Head(context, actor, door.Entries),
                [nameof(PhoneEntriesPage.Lists)] = lists,
                [nameof(PhoneEntriesPage.IsDone)] = done is not null,
            }),
            fault => door.NotHere(context, actor, fault));
    }

    private static async Task<IResult> FormAsync(HttpContext context, PhoneDoor door, PhoneEntryDesk desk, [AsParameters] PhoneEntryPlace place)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var found = await desk.FindAsync(place, context.RequestAborted);
        return found.Match<IResult>(model => Page(context, door, actor, model), fault => door.NotHere(context, actor, fault));
    }

    private static async Task<IResult> EnterAsync(
        HttpContext context, PhoneDoor door, PhoneEntryDesk desk, FaultTexts texts, [AsParameters] PhoneEntryPlace place)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var sent = await door.FormAsync(context);
        var found = await desk.FindAsync(place, context.RequestAborted);
        if (found.Fault is { } gone)
        {
            return door.NotHere(context, actor, gone);
        }

        // Once it has arrived it is carried out, whether or not the line holds.
        var typed = sent.Fault is null ? PhoneEntryModel.Typed(found.Value.Item, sent.Value.Fields) : found.Value;
        var fault = sent.Fault ?? await desk.EnterAsync(typed, sent.Value.Fields);
        return fault is null
            ? Results.LocalRedirect("/m/entries?done=1")
            : Page(context, door, actor, typed with { Refusal = texts.For(fault), CommandId = desk.NextCommand() });
    }

    private static RazorComponentResult<PhoneEntryPage> Page(HttpContext context, PhoneDoor door, Office.Organization.Actor actor, PhoneEntryModel model) =>
        PhoneDoor.Page<PhoneEntryPage>(new(StringComparer.Ordinal)
        {
            [nameof(PhoneEntryPage.Head)] = door.Head(context, actor, door.Entries),
            [nameof(PhoneEntryPage.Model)] = model,
        });
}
