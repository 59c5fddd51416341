using Office.Organization.Directory;

namespace Office.Workflow.Definitions;

/// <summary>Whose processes an organ may use: its own before those of the organs above it.</summary>
internal static class OrgansAbove
{
    /// <summary>The organ itself first, then each above it up to the top.</summary>
    public static List<Guid> AndItself(this DirectorySnapshot directory, Guid organId)
    {
        var above = new List<Guid>();
        for (Guid? next = organId; next is { } id && !above.Contains(id); next = directory.Organ(id)?.ParentId)
        {
            above.Add(id);
        }

        return above;
    }
}
