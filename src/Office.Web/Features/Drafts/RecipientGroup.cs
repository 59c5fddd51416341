namespace Office.Web.Features.Drafts;

/// <summary>A collective name and the organs that it stands for (各县（区）人民政府).</summary>
/// <param name="Id">Names it in the picker; the same in every window.</param>
/// <param name="Name">As printed.</param>
/// <param name="Organs">In the order of the directory.</param>
public sealed record RecipientGroup(Guid Id, string Name, IReadOnlyList<Guid> Organs);
