using System.Text.Encodings.Web;
using System.Text.Json;

namespace Office.Organization.Foundation;

/// <summary>Queues a command's history rows and its roots: rows chained to the root's head, the head kept with the revision.</summary>
internal sealed class HistoryWriter(TimeProvider clock, IIdSource ids)
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Insert = """
        INSERT INTO history (id, root_id, organ_id, seq, at, account_id, official_id, post_id, actor_name, actor_title,
            on_behalf_of, verb, step, details, prev_hash, hash)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15)
        """;

    public void Write(CommandContext context)
    {
        var session = context.Session!;
        if (context.Current is { } current)
        {
            var (seq, head) = Chain(context, current);
            session.Queue(RootRows.Raised(current, seq, head));
        }

        foreach (var (id, organId) in context.Created)
        {
            var empty = new Root { Id = id, OrganId = organId, HistoryHead = HistoryChain.Empty };
            var (seq, head) = Chain(context, empty);
            var root = new Root
            {
                Id = id,
                OrganId = organId,
                Revision = 1,
                HistorySeq = seq,
                HistoryHead = head,
                CreatedAt = clock.GetUtcNow(),
            };
            session.Queue(RootRows.OfNew(root));
        }

        if (context.History.Find(entry => !IsRootOf(context, entry)) is { } stray)
        {
            throw new InvalidOperationException($"History '{stray.Verb}' is about {stray.RootId}, not the command's root.");
        }
    }

    private static bool IsRootOf(CommandContext context, HistoryEntry entry) =>
        context.Current?.Id == entry.RootId || context.Created.Exists(created => created.Id == entry.RootId);

    private (long Seq, byte[] Head) Chain(CommandContext context, Root root)
    {
        var (seq, head) = (root.HistorySeq, root.HistoryHead);
        foreach (var entry in context.History.Where(entry => entry.RootId == root.Id))
        {
            seq++;
            var row = Row(entry, root, context.Actor, seq, head);
            context.Session!.Queue(InsertOf(row));
            head = row.Hash;
        }

        return (seq, head);
    }

    private HistoryRow Row(HistoryEntry entry, Root root, Actor actor, long seq, byte[] head)
    {
        var row = new HistoryRow
        {
            Id = ids.Next(),
            RootId = root.Id,
            OrganId = root.OrganId,
            Seq = seq,
            At = clock.GetUtcNow(),
            AccountId = actor.AccountId,
            OfficialId = actor.OfficialId,
            PostId = actor.PostId,
            ActorName = actor.Name,
            ActorTitle = actor.Title,
            OnBehalfOf = entry.OnBehalfOf,
            Verb = entry.Verb,
            Step = entry.Step,
            Details = entry.Details is null ? null : JsonSerializer.Serialize(entry.Details, s_readable),
            PrevHash = head,
        };
        return row with { Hash = HistoryChain.HashOf(row) };
    }

    private static SqlStatement InsertOf(HistoryRow row) => new(
        Insert,
        [
            row.Id, row.RootId, row.OrganId, row.Seq, row.At, row.AccountId, row.OfficialId, row.PostId, row.ActorName,
            row.ActorTitle, row.OnBehalfOf, row.Verb, row.Step, row.Details, row.PrevHash, row.Hash,
        ]);
}
