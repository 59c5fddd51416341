using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;

namespace Office.Documents.Supervisions;

/// <summary>催报: asks the unit for a report out of turn. How often is capped by the organ's rules, for everybody together.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="Words">What is asked for.</param>
public sealed record AskReport(Guid ItemId, string Words) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.InOrgan(Relation.SuperviseFor);
}

internal sealed class AskReportHandler(OfficeDbContext db, SupervisionDesk desk, ReportAsking asking, Actor actor, IIdSource ids)
    : ICommandHandler<AskReport, Done>
{
    public async Task<Outcome<Done>> HandleAsync(AskReport command, CancellationToken cancellationToken)
    {
        var found = await desk.SupervisedAsync(command.ItemId, cancellationToken);
        if ((found.Fault ?? SupervisionDesk.CheckText(command.Words, nameof(command.Words), SupervisionLimits.NoteCharacters)) is { } fault)
        {
            return fault;
        }

        var item = found.Value;
        if (item.State is not ItemState.Handling || item.PausedAt is not null)
        {
            return item.PausedAt is not null ? new SupervisionFault.Paused() : new SupervisionFault.NotWithUnit();
        }

        if (await asking.RefusalAsync(item, cancellationToken) is { } tooOften)
        {
            return tooOften;
        }

        var request = new ReportRequest
        {
            Id = ids.Next(),
            OrganId = item.OrganId,
            ItemId = item.Id,
            Words = command.Words.Trim(),
            ByName = actor.Name,
            At = asking.Now,
        };
        db.Add(request);
        await asking.TellAsync(item, request.Id, ReminderReason.ReportAsked, request.Words, cancellationToken);
        return new Done();
    }
}

/// <summary>Tells the people of a unit, within what the organ's rules allow.</summary>
internal sealed class ReportAsking(
    OfficeDbContext db, RulesShelf rules, Undertakers undertakers, UnitVoice voice, SupervisionTime time)
{
    public DateTimeOffset Now => time.Now;

    public async Task<Fault?> RefusalAsync(SupervisionItem item, CancellationToken cancellationToken)
    {
        var own = await rules.OfAsync(item.OrganId, cancellationToken);
        var since = time.Now.AddDays(-own.RequestDays);
        var asked = await db.Set<ReportRequest>().Where(one => one.ItemId == item.Id && one.At > since)
            .OrderByDescending(one => one.At).Select(one => one.At).ToListAsync(cancellationToken);
        // The oldest of those that fill the window must leave it first.
        return asked.Count < own.MostRequests ? null
            : new SupervisionFault.AskedTooOften(OfficeDay.Of(own.MostRequests == 0 ? time.Now.AddDays(own.RequestDays) : asked[own.MostRequests - 1].AddDays(own.RequestDays)));
    }

    public async Task TellAsync(SupervisionItem item, Guid aboutId, ReminderReason reason, string words, CancellationToken cancellationToken)
    {
        voice.Record(item, reason, words);
        await voice.TellAsync(item, aboutId, reason, words, undertakers.People(item.LeadId!.Value), cancellationToken);
    }
}

/// <summary>Writes the reminder and the line of the history.</summary>
internal sealed class UnitVoice(SupervisionRecord record, IReminders reminders, Actor actor)
{
    public void Record(SupervisionItem item, ReminderReason reason, string words) => record.Add(
        item, reason is ReminderReason.ReportAsked ? "supervision.report-asked" : "supervision.notice-issued", details: new { Words = words });

    public Task TellAsync(
        SupervisionItem item, Guid aboutId, ReminderReason reason, string words, IReadOnlyList<Guid> officials, CancellationToken cancellationToken) =>
        reminders.TellAsync(
            new LoneReminder(item.Id, item.OrganId, aboutId, reason)
            {
                Title = item.Title,
                MatterKind = SupervisionSteps.Kind,
                SentBy = actor.IsMachine ? null : actor.OfficialId,
                Words = words.Length > UnitWords.Most ? words[..UnitWords.Most] : words,
            },
            officials,
            cancellationToken);
}

/// <summary>How much of what was said a reminder repeats.</summary>
internal static class UnitWords
{
    public const int Most = 200;
}
