using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Entries;

/// <summary>For whom the actor may enter, and the keeping of what was entered.</summary>
internal sealed class EntryDesk(OfficeDbContext db, DispatchRows rows, ServedLeaders leaders, IIdSource ids, IOutbox outbox)
{
    /// <summary>The leader as one whom the actor serves; null for anybody else.</summary>
    public EntryLeader? Served(Guid leaderId) => leaders.All().FirstOrDefault(one => one.OfficialId == leaderId);

    /// <summary>Keeps the picture and who is to confirm it, beside the sign-off that was just written.</summary>
    public void Keep(Guid signOffId, EntryLeader leader, Guid confirmItemId, EnterForAnother command)
    {
        var signOff = rows.Written(signOffId);
        db.Entries.Add(Entry.Make(ids.Next(), signOff, leader, confirmItemId, command.Proof));
        outbox.Add(new DispatchSignedOff(signOff.DispatchId, signOff.Id, signOff.Step));
    }
}
