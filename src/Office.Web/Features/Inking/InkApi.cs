using System.Text;
using Microsoft.AspNetCore.Mvc;
using Office.Documents.Inking;
using Office.Organization.Foundation;
using Office.Web.Api;
using Office.Web.Components;
using Office.Web.Features.Phone;

namespace Office.Web.Features.Inking;

/// <summary>What the page of marks posts to: JSON with the antiforgery token in the header. A refusal is an answer (200, refused).</summary>
internal static class InkApi
{
    public static IEndpointRouteBuilder MapInkApi(this IEndpointRouteBuilder app)
    {
        var limit = new RequestSizeLimitAttribute(ApiGate.MostMegabytes * 1024 * 1024);
        app.MapPost("/api/ink/draft", DraftAsync).WithMetadata(limit);
        app.MapPost("/api/ink/keep", KeepAsync).WithMetadata(limit);
        return app;
    }

    private static async Task<IResult> DraftAsync(
        HttpContext context, PhoneDoor door, IDispatcher dispatcher, IIdSource ids, FaultTexts faults)
    {
        var read = await door.ReadAsync<InkDraftRequest>(context);
        if (read.Fault is { } unread)
        {
            return PhoneDoor.Refuse(context, unread, faults);
        }

        var save = new SaveInkDraft(read.Value.DispatchId, read.Value.WorkItemId, Encoding.UTF8.GetBytes(read.Value.Layer ?? ""));
        var saved = await dispatcher.SendAsync(save, new CommandEnvelope(ids.Next()), CancellationToken.None);
        return saved.Match(
            kept => Results.Json(new { state = "kept", hash = kept.Hash is { } hash ? Convert.ToHexStringLower(hash) : null }),
            fault => PhoneDoor.Refuse(context, fault, faults));
    }

    private static async Task<IResult> KeepAsync(
        HttpContext context, PhoneDoor door, IDispatcher dispatcher, IIdSource ids, FaultTexts faults)
    {
        var read = await door.ReadAsync<InkKeepRequest>(context);
        if (read.Fault is { } unread)
        {
            return PhoneDoor.Refuse(context, unread, faults);
        }

        if (read.Value.HashBytes is not { } hash)
        {
            return PhoneDoor.Refuse(context, new ApiFault.Unreadable(), faults);
        }

        // The same layer is kept once, however often it is asked: the command needs no id of the page's.
        var kept = await dispatcher.SendAsync(
            new KeepPageInk(read.Value.DispatchId, read.Value.WorkItemId, hash), new CommandEnvelope(ids.Next()), CancellationToken.None);
        return kept.Match(_ => Results.Json(new { state = "done" }), fault => PhoneDoor.Refuse(context, fault, faults));
    }

    /// <param name="DispatchId">The document.</param>
    /// <param name="WorkItemId">The actor's open item.</param>
    /// <param name="Layer">The layer's JSON text.</param>
    internal sealed record InkDraftRequest(Guid DispatchId, Guid WorkItemId, string? Layer);

    /// <param name="DispatchId">The document.</param>
    /// <param name="WorkItemId">The actor's open item.</param>
    /// <param name="Hash">Hex sha256 of the draft as it was saved.</param>
    internal sealed record InkKeepRequest(Guid DispatchId, Guid WorkItemId, string? Hash)
    {
        public byte[]? HashBytes => Hash is { Length: 64 } && Hash.All(char.IsAsciiHexDigit) ? Convert.FromHexString(Hash) : null;
    }
}
