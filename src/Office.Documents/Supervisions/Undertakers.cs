using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>Who stands for a unit or an organ that undertakes a matter: who receives and reports, and who signs.</summary>
internal sealed class Undertakers(IDirectorySource directory)
{
    private DirectorySnapshot Now => directory.Current;

    /// <summary>The unit or organ with its people; a fault when it is none or nobody could sign for it.</summary>
    public Outcome<Undertaker> Find(Guid id)
    {
        var (name, contact, head, reading) = Now.Unit(id) is { } unit
            ? (NameOf(unit), Now.ContactOf(id), Now.HeadOf(id), id)
            : Now.Organ(id) is { } organ
                ? (organ.ShortName, ContactOf(organ.Id), First(Now.ByDuty(id, Duty.Leader)), Now.OfficeOf(id)?.Id ?? id)
                : ("", null, null, id);
        return name.Length == 0 ? new SupervisionFault.UnitUnknown()
            : head is null ? new SupervisionFault.UnitWithoutHead(name)
            : new Undertaker(id, name, reading, (contact ?? head).Id, head.Id);
    }

    /// <summary>Those who need not sign; unknown ones are refused.</summary>
    public Outcome<IReadOnlyList<(Guid Id, string Name, Guid Reading)>> Helpers(IReadOnlyList<Guid> ids)
    {
        List<(Guid, string, Guid)> found = [];
        foreach (var id in ids)
        {
            if (Now.Unit(id) is { } unit)
            {
                found.Add((id, NameOf(unit), id));
            }
            else if (Now.Organ(id) is { } organ)
            {
                found.Add((id, organ.ShortName, Now.OfficeOf(id)?.Id ?? id));
            }
            else
            {
                return new SupervisionFault.UnitUnknown();
            }
        }

        return found;
    }

    /// <summary>Everybody who answers for the unit, to be told of something.</summary>
    public IReadOnlyList<Guid> People(Guid id) => Find(id).Match<IReadOnlyList<Guid>>(
        found => [.. new[] { found.Contact, found.Head }.Select(post => Now.Post(post)?.OfficialId).OfType<Guid>().Distinct()],
        _ => []);

    /// <summary>The post of the organ's leader, for what only they grant.</summary>
    public Guid? LeaderOf(Guid organId) => First(Now.ByDuty(organId, Duty.Leader))?.Id;

    /// <summary>Whether the post is a leader's.</summary>
    public bool IsLeader(Guid postId) => Now.Post(postId) is { } post && (post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader));

    private static string NameOf(UnitEntry unit) => unit.Name;

    private PostEntry? ContactOf(Guid organId) =>
        Now.OfficeOf(organId) is { } office && Now.ContactOf(office.Id) is { } contact ? contact : First(Now.ByDuty(organId, Duty.Clerk));

    private static PostEntry? First(IReadOnlyList<PostEntry> posts) => posts is [var first, ..] ? first : null;
}

/// <param name="Id">The unit or organ.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="Reading">Whose members may read the matter: the unit, or the organ's office.</param>
/// <param name="Contact">The post that receives and reports.</param>
/// <param name="Head">The post that signs.</param>
internal sealed record Undertaker(Guid Id, string Name, Guid Reading, Guid Contact, Guid Head);
