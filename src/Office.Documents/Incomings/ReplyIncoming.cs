using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>答复: says how the sender was answered: by a dispatch of this organ, named by its number, or by telephone, with a note.</summary>
/// <param name="IncomingId">The paper.</param>
/// <param name="WorkItemId">The actor's open item.</param>
/// <param name="Number">发文字号 of the answer; null for a call.</param>
/// <param name="Note">电话记录: who was told what, when; obligatory without a number.</param>
public sealed record ReplyIncoming(Guid IncomingId, Guid WorkItemId, string? Number, string? Note) : ICommand<Guid>, IRootCommand
{
    public Guid RootId => IncomingId;

    public Demand Demand => Demand.On(IncomingId, Relation.Handler);
}

internal sealed class ReplyIncomingHandler(OfficeDbContext db, IncomingCourse course, Actor actor) : ICommandHandler<ReplyIncoming, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(ReplyIncoming command, CancellationToken cancellationToken)
    {
        var held = await course.HeldAsync(command.IncomingId, command.WorkItemId, [IncomingSteps.Reply], cancellationToken);
        if (held.Fault is not null)
        {
            return held.Fault;
        }

        var (number, note) = (command.Number?.Trim(), command.Note?.Trim());
        if (string.IsNullOrEmpty(number) && string.IsNullOrEmpty(note))
        {
            return new IncomingFault.ReplyMissing();
        }

        var dispatch = await AnswerAsync(held.Value.Incoming.OrganId, number, cancellationToken);
        if (dispatch is null && !string.IsNullOrEmpty(number))
        {
            return new IncomingFault.ReplyUnknown();
        }

        held.Value.Incoming.Reply(dispatch, string.IsNullOrEmpty(note) ? null : note);
        return await course.PassAsync(
            held.Value, new Said("replied", string.Join('\n', new[] { number, note }.Where(words => !string.IsNullOrEmpty(words))), Sight: null),
            variables: null, "incoming.replied", cancellationToken);
    }

    // Only what this actor may see answers: a number is not a way to learn of a paper.
    private async Task<Guid?> AnswerAsync(Guid organId, string? number, CancellationToken cancellationToken) => string.IsNullOrEmpty(number)
        ? null
        : await db.Dispatches
            .Where(d => d.OrganId == organId && d.Number == number
                && db.Set<Grant>().Any(g => (g.ObjectId == d.Id || (g.ObjectId == organId && g.Relation == Relation.RegisterFor)) && actor.Subjects.Contains(g.SubjectId)))
            .Select(d => (Guid?)d.Id).FirstOrDefaultAsync(cancellationToken);
}
