using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Moves;

/// <summary>离职转办: in every place where one official holds the matter or would be asked, another takes it over.</summary>
internal static class HandOverMove
{
    public static MoveDeclaration Declaration { get; } = new(MoveKind.HandOver, "离职转办", "Hand over on leaving")
    {
        Who = "the owning organ's clerk or supervisor, for all matters of one official at once",
        Precondition = "the official holds, awaits or would get back something of the matter; a reason is given",
        Effect = "their items are held by the other, as unopened; members and signers still to be asked become the other; what would come back to them comes back to the other",
        Record = "`workflow.handed-over` with the reason",
        Undo = "离职转办 back",
    };

    public static Fault? Make(Walk walk, EngineCommand.HandOver command)
    {
        if (Held.ReasonOf(command.Reason) is { } unreasoned)
        {
            return unreasoned;
        }
        if (command.From == command.To.OfficialId)
        {
            return new WorkflowFault.AskedAlready();
        }
        walk.Reason = command.Reason.Trim();
        var changed = Steps(walk, command) | Beside(walk, command) | Readers(walk, command) | Passed(walk, command);
        if (!changed)
        {
            return new WorkflowFault.NothingHeld();
        }
        walk.Record("workflow.handed-over", "");
        return null;
    }

    private static bool Steps(Walk walk, EngineCommand.HandOver command)
    {
        var changed = false;
        foreach (var token in walk.Standing.Where(token => Names(token.Holders, command.From)).ToArray())
        {
            var holders = Replaced(token.Holders!, command);
            walk.Replace(token with
            {
                Holders = holders,
                Claimed = token.Claimed?.OfficialId == command.From ? command.To : token.Claimed,
                Opened = false,
            });
            if (token.WorkItem is { } item)
            {
                walk.Add(new Effect.HoldWorkItem(item, token.Claimed is null ? holders : [command.To]));
            }
            changed = true;
        }
        foreach (var round in walk.Rounds.Where(round => round.Members.Any(m => IsAwaited(m, command.From))).ToArray())
        {
            var next = round with
            {
                Members = [.. round.Members.Select(m => IsAwaited(m, command.From) ? m with { Holder = command.To } : m)],
            };
            walk.Replace(next);
            changed = true;
        }
        return changed;
    }

    private static bool Beside(Walk walk, EngineCommand.HandOver command)
    {
        var sides = walk.Sides.Where(side => side.IsOpen && side.Holder.OfficialId == command.From).ToArray();
        foreach (var side in sides)
        {
            walk.Replace(side with { Holder = command.To, Opened = false });
            if (side.Status == MemberStatus.Asked)
            {
                walk.Add(new Effect.HoldWorkItem(side.WorkItem!.Value, [command.To]));
            }
        }
        return sides.Length > 0;
    }

    /// <summary>A step that comes back would come back to who has left: it comes back to the other.</summary>
    private static bool Passed(Walk walk, EngineCommand.HandOver command)
    {
        var visits = walk.Visits.Where(visit => visit.By?.OfficialId == command.From || visit.Back?.Holder.OfficialId == command.From).ToArray();
        foreach (var visit in visits)
        {
            walk.Replace(visit with
            {
                By = visit.By?.OfficialId == command.From ? command.To : visit.By,
                Back = visit.Back?.Holder.OfficialId == command.From ? visit.Back with { Holder = command.To } : visit.Back,
            });
        }
        return visits.Length > 0;
    }

    private static bool Readers(Walk walk, EngineCommand.HandOver command)
    {
        var readings = walk.Readings.Where(reading => reading.Reader.OfficialId == command.From).ToArray();
        foreach (var reading in readings)
        {
            walk.Replace(reading with { Reader = command.To, Opened = false });
            walk.Add(new Effect.HoldWorkItem(reading.WorkItem, [command.To]));
        }
        return readings.Length > 0;
    }

    private static bool IsAwaited(Member member, Guid official) =>
        member.Status == MemberStatus.Waiting && member.Holder?.OfficialId == official;

    private static bool Names(IReadOnlyList<Assignee>? holders, Guid official) =>
        holders?.Any(holder => holder.OfficialId == official) == true;

    private static IReadOnlyList<Assignee> Replaced(IReadOnlyList<Assignee> holders, EngineCommand.HandOver command) =>
        [.. holders.Select(holder => holder.OfficialId == command.From ? command.To : holder).DistinctBy(holder => holder.OfficialId)];
}
