using Microsoft.AspNetCore.Mvc;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Moves;
using Office.Web.Features.Phone;
using Office.Workflow.WorkItems;

namespace Office.Web.Api;

/// <summary>
/// The moves of the office for light pages and other clients, beside the decisions: what may be done with an item and why
/// not, and the doing of it. Names of moves are those of docs/moves.md.
/// </summary>
internal static class MoveApi
{
    public static IEndpointRouteBuilder MapMoveApi(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/moves/{workItemId:guid}", OfferedAsync);
        app.MapGet("/api/people", PeopleAsync);
        app.MapPost("/api/moves", MakeAsync).WithMetadata(new RequestSizeLimitAttribute(ApiGate.MostMegabytes * 1024 * 1024));
        return app;
    }

    private static async Task<IResult> OfferedAsync(
        Guid workItemId, HttpContext context, ApiGate gate, IDispatcher dispatcher, FaultTexts texts)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await gate.ActorAsync(context) is null)
        {
            return Refused(new FoundationFault.NotSignedIn(), texts, StatusCodes.Status401Unauthorized);
        }

        var moves = await dispatcher.AskAsync(new GetMoves(workItemId), context.RequestAborted);
        return moves.Match(
            offered => Results.Json(offered.Select(move => new
            {
                move = move.Kind.ToString(),
                move.Outcomes,
                move.Targets,
                possible = move.Refusal is null,
                code = move.Refusal?.Code,
                why = move.Refusal is null ? null : texts.For(move.Refusal),
            })),
            fault => Refused(fault, texts, StatusCodes.Status404NotFound));
    }

    // For the picker of a light page: whom it does not show already is found by name or by the letters of its pinyin.
    private static async Task<IResult> PeopleAsync(string? find, HttpContext context, ApiGate gate, IDirectorySource directory, FaultTexts texts)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await gate.ActorAsync(context) is null)
        {
            return Refused(new FoundationFault.NotSignedIn(), texts, StatusCodes.Status401Unauthorized);
        }

        var people = directory.Current;
        return Results.Json(people.Find(find ?? "").Where(one => people.PostsOf(one.Id).Count > 0).Select(one => new
        {
            id = one.Id,
            name = one.Name,
            detail = PhonePicker.DetailOf(people, people.PostsOf(one.Id)[0]),
        }));
    }

    private static async Task<IResult> MakeAsync(
        HttpContext context, ApiGate gate, IDispatcher dispatcher, FaultTexts texts)
    {
        context.Response.Headers.CacheControl = "no-store";
        var read = await gate.ReadAsync<MoveBody>(context);
        if (read.Fault is { } unread)
        {
            return Refused(unread, texts, unread switch
            {
                FoundationFault.NotSignedIn => StatusCodes.Status401Unauthorized,
                ApiFault.NotFromOurPage => StatusCodes.Status403Forbidden,
                _ => StatusCodes.Status400BadRequest,
            });
        }

        var body = read.Value;
        if (!Enum.TryParse<MoveKind>(body.Move, out var kind) || !Enum.IsDefined(kind))
        {
            return Refused(new Office.Workflow.WorkflowFault.MoveNotAllowed(body.Move), texts, StatusCodes.Status400BadRequest);
        }

        var request = new MoveRequest(kind, body.RootId, body.WorkItemId)
        {
            CirculationId = body.CommandId,
            Whom = body.Whom ?? [],
            Reason = body.Reason,
            Place = body.Place,
            Target = body.Target,
        };
        var fault = await request.SendAsync(dispatcher, new CommandEnvelope(body.CommandId, body.Revision), context.RequestAborted);
        return fault is null ? Results.Json(new { state = "done" }) : Refused(fault, texts, StatusCodes.Status200OK);
    }

    private static IResult Refused(Fault fault, FaultTexts texts, int status) => Results.Json(
        new { state = "refused", code = fault.Code, message = texts.For(fault) }, statusCode: status);
}
