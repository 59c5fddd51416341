using Office.Documents.Circulations;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>待阅 on the phone's light pages: the list with a box beside each, a card, 阅知 in one tap; plain forms, no circuit.</summary>
internal static class PhoneReadingPages
{
    private const int MostCards = 100;

    public static IEndpointRouteBuilder MapPhoneReadings(this IEndpointRouteBuilder app)
    {
        app.MapGet("/m/reading", (HttpContext context, PhoneDoor door, IDispatcher dispatcher, int? done) => ListAsync(context, door, dispatcher, done, fault: null));
        app.MapPost("/m/reading", AcknowledgeAsync);
        app.MapGet("/m/circulations/{id:guid}", (HttpContext context, PhoneDoor door, IDispatcher dispatcher, IIdSource ids, Guid id) =>
            CardAsync(context, door, dispatcher, ids, id));
        return app;
    }

    private static async Task<IResult> ListAsync(HttpContext context, PhoneDoor door, IDispatcher dispatcher, int? done, string? fault)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var page = await dispatcher.AskAsync(new ListWorkItems(Box.Reading, Limit: MostCards), context.RequestAborted);
        return page.Match<IResult>(
            rows => PhoneDoor.Page<PhoneReadingsPage>(new(StringComparer.Ordinal)
            {
                [nameof(PhoneReadingsPage.Head)] = door.HeadForNow(context, actor, door.Readings),
                [nameof(PhoneReadingsPage.Rows)] = rows.Rows,
                [nameof(PhoneReadingsPage.Done)] = done ?? 0,
                [nameof(PhoneReadingsPage.Fault)] = fault,
            }),
            refused => door.NotHere(context, actor, refused));
    }

    private static async Task<IResult> CardAsync(HttpContext context, PhoneDoor door, IDispatcher dispatcher, IIdSource ids, Guid id)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        // The page in front of the reader is what opens it; a link that is only fetched ahead is not followed by our pages.
        await dispatcher.SendAsync(new OpenReading(id), new CommandEnvelope(ids.Next()), CancellationToken.None);
        var read = await dispatcher.AskAsync(new GetCirculation(id), context.RequestAborted);
        return read.Match<IResult>(
            view => PhoneDoor.Page<PhoneReadingCard>(new(StringComparer.Ordinal)
            {
                [nameof(PhoneReadingCard.Head)] = door.HeadForNow(context, actor, view.Circulation.Title),
                [nameof(PhoneReadingCard.View)] = view,
            }),
            fault => door.NotHere(context, actor, fault));
    }

    // One or many: what was chosen is acknowledged one by one, and the first refusal is said.
    private static async Task<IResult> AcknowledgeAsync(HttpContext context, PhoneDoor door, IDispatcher dispatcher, IIdSource ids, FaultTexts texts)
    {
        var sent = await door.FormAsync(context);
        if (sent.Fault is { } unread)
        {
            return await ListAsync(context, door, dispatcher, done: null, texts.For(unread));
        }

        var (done, fault) = (0, (Fault?)null);
        foreach (var id in sent.Value.Fields["circulation"].Where(id => Guid.TryParse(id, out _)).Select(id => Guid.Parse(id!)))
        {
            var acknowledged = await dispatcher.SendAsync(
                new AcknowledgeCirculation(id, sent.Value.Fields["opinion"]), new CommandEnvelope(ids.Next()), CancellationToken.None);
            // Tapped twice on a bad line, it is acknowledged all the same.
            if (acknowledged.Fault is null or CirculationFault.AlreadyAcknowledged)
            {
                done++;
            }
            else
            {
                fault ??= acknowledged.Fault;
            }
        }

        return fault is null
            ? Results.LocalRedirect($"/m/reading?done={done}")
            : await ListAsync(context, door, dispatcher, done, texts.For(fault));
    }
}
