using Microsoft.AspNetCore.Mvc;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Publishing;
using Office.Documents.BusinessForms.Registers;
using Office.Organization.Foundation;
using Office.Web.Api;
using Office.Web.Components;

namespace Office.Web.Features.Phone;

/// <summary>
/// Business forms on the phone's light pages: choose one and fill it in, decide on one. The fields are plain controls in a form;
/// after each change the page posts them and gets them back worked out.
/// </summary>
internal static class PhoneFormPages
{
    private const int MostOwn = 10;

    // What the store takes at most, and the form around it; the store says no in its own words.
    private const int MostFileMegabytes = 105;

    public static IEndpointRouteBuilder MapPhoneForms(this IEndpointRouteBuilder app)
    {
        app.MapGet("/m/forms", ListAsync);
        app.MapPost("/m/forms", BeginAsync);
        app.MapGet("/m/forms/{matterId:guid}", (HttpContext context, PhoneDoor door, PhoneFormDesk desk, Guid matterId) =>
            CardAsync(context, door, desk, matterId));
        // The item makes the address of each turn its own; which item is the reader's is asked of the server.
        app.MapGet("/m/forms/{matterId:guid}/{workItemId:guid}", (HttpContext context, PhoneDoor door, PhoneFormDesk desk, Guid matterId, Guid workItemId) =>
            CardAsync(context, door, desk, matterId));
        app.MapGet("/m/forms/{matterId:guid}/{workItemId:guid}/moves", MovesAsync);
        app.MapPost("/m/forms/{matterId:guid}/fields", SaveAsync);
        app.MapPost("/m/forms/{matterId:guid}/files", AddFileAsync).WithMetadata(new RequestSizeLimitAttribute(MostFileMegabytes * 1024 * 1024));
        app.MapPost("/m/forms/{matterId:guid}/hand-in", HandInAsync);
        return app;
    }

    private static Task<IResult> ListAsync(HttpContext context, PhoneDoor door, IDispatcher dispatcher) => ShowListAsync(context, door, dispatcher, fault: null);

    private static async Task<IResult> ShowListAsync(HttpContext context, PhoneDoor door, IDispatcher dispatcher, string? fault)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var offers = await dispatcher.AskAsync(new ListForms(), context.RequestAborted);
        var own = await dispatcher.AskAsync(new ListOwnFormMatters(), context.RequestAborted);
        return PhoneDoor.Page<PhoneFormsPage>(new(StringComparer.Ordinal)
        {
            [nameof(PhoneFormsPage.Head)] = door.Head(context, actor, door.Forms),
            [nameof(PhoneFormsPage.Offers)] = offers.Match<IReadOnlyList<FormOffer>>(rows => rows, _ => []),
            [nameof(PhoneFormsPage.Own)] = own.Match<IReadOnlyList<OwnFormMatter>>(rows => [.. rows.Take(MostOwn)], _ => []),
            [nameof(PhoneFormsPage.Fault)] = fault,
        });
    }

    // The matter's id is made with the page: tapped twice, or sent again after a cut line, it is begun once.
    private static async Task<IResult> BeginAsync(HttpContext context, PhoneDoor door, IDispatcher dispatcher, FaultTexts texts)
    {
        var sent = await door.FormAsync(context);
        if (sent.Fault is not null || !Guid.TryParse(sent.Value.Fields["matterId"], out var id))
        {
            return await ShowListAsync(context, door, dispatcher, texts.For(sent.Fault ?? new ApiFault.Unreadable()));
        }

        var begin = new StartFormMatter(id, sent.Value.Fields["key"].ToString())
        {
            AboutId = Guid.TryParse(sent.Value.Fields["about"], out var about) ? about : null,
        };
        var begun = await dispatcher.SendAsync(begin, new CommandEnvelope(id), CancellationToken.None);
        return begun.Fault is { } fault
            ? await ShowListAsync(context, door, dispatcher, texts.For(fault))
            : Results.LocalRedirect($"/m/forms/{id:D}");
    }

    private static async Task<IResult> CardAsync(HttpContext context, PhoneDoor door, PhoneFormDesk desk, Guid matterId)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var read = await desk.ReadAsync(matterId, context.RequestAborted);
        return read.Match<IResult>(
            model => PhoneDoor.Page<PhoneFormPage>(new(StringComparer.Ordinal)
            {
                [nameof(PhoneFormPage.Head)] = door.Head(context, actor, model.View.Title),
                [nameof(PhoneFormPage.Model)] = model,
            }),
            fault => door.NotHere(context, actor, fault));
    }

    private static async Task<IResult> MovesAsync(HttpContext context, PhoneDoor door, PhoneMoveDesk desk, Guid matterId, Guid workItemId)
    {
        if (await door.ActorAsync(context) is not { } actor)
        {
            return PhoneDoor.ToSignIn(context);
        }

        var asked = await desk.OfFormAsync(actor, matterId, workItemId, context.RequestAborted);
        return asked.Match<IResult>(
            model => PhoneDoor.Page<PhoneMovesPage>(new(StringComparer.Ordinal)
            {
                [nameof(PhoneMovesPage.Head)] = door.HeadForNow(context, actor, model.Title),
                [nameof(PhoneMovesPage.Model)] = model,
            }),
            fault => door.NotHere(context, actor, fault));
    }

    private static async Task<IResult> SaveAsync(HttpContext context, PhoneDoor door, PhoneFormDesk desk, FaultTexts texts, Guid matterId)
    {
        var sent = await door.FormAsync(context);
        if (sent.Fault is { } unread)
        {
            return PhoneDoor.Refuse(context, unread, texts);
        }

        var saved = await desk.SaveAsync(matterId, new PhoneFormTyped(sent.Value.Fields), context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        return saved.Match<IResult>(
            model => PhoneDoor.Page<PhoneFormFields>(new(StringComparer.Ordinal) { [nameof(PhoneFormFields.Model)] = model }),
            fault => PhoneDoor.Refuse(context, fault, texts));
    }

    private static async Task<IResult> AddFileAsync(HttpContext context, PhoneDoor door, PhoneFormDesk desk, FaultTexts texts, Guid matterId)
    {
        var sent = await door.FormAsync(context);
        if (sent.Fault is { } unread)
        {
            return PhoneDoor.Refuse(context, unread, texts);
        }

        var added = sent.Value.Fields.Files is [var file, ..]
            ? await desk.AddFileAsync(matterId, sent.Value.Fields["field"].ToString(), file)
            : new ApiFault.Unreadable();
        return added.Match<IResult>(laid => Results.Json(new { state = "done", fileId = laid.FileId }), fault => PhoneDoor.Refuse(context, fault, texts));
    }

    private static async Task<IResult> HandInAsync(
        HttpContext context, PhoneDoor door, IDispatcher dispatcher, FaultTexts texts, Guid matterId)
    {
        var read = await door.ReadAsync<PhoneHandIn>(context);
        if (read.Fault is { } unread)
        {
            return PhoneDoor.Refuse(context, unread, texts);
        }

        var handIn = read.Value;
        var done = await dispatcher.SendAsync(
            new SubmitFormMatter(matterId, handIn.WorkItemId, handIn.Revision), new CommandEnvelope(handIn.CommandId), CancellationToken.None);
        return done.Match<IResult>(_ => Results.Json(new { state = "done" }), fault => PhoneDoor.Refuse(context, fault, texts));
    }
}
