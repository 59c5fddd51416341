using Office.Organization.Foundation;

namespace Office.Workflow.Versions;

/// <summary>Why an instance cannot be moved to another version as it stands. Nothing of it is changed then.</summary>
public static class VersionFault
{
    /// <summary>The new version has no element for a place at which the instance stands, or through which it could go back.</summary>
    public sealed record ElementGone(string ElementId, string Name) : Conflict("version.element-gone")
    {
        public override IReadOnlyList<object> Arguments => [Name, ElementId];
    }

    /// <summary>The new version's element is of another kind, is repeated differently or stands in another sub-process.</summary>
    public sealed record ElementDiffers(string ElementId, string Name) : Conflict("version.element-differs")
    {
        public override IReadOnlyList<object> Arguments => [Name, ElementId];
    }

    /// <summary>A token waits at a join over an arrow that the new version does not have.</summary>
    public sealed record ArrowGone(string ElementId, string FlowId) : Conflict("version.arrow-gone")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, FlowId];
    }

    /// <summary>The two versions are not of one process, or are the same.</summary>
    public sealed record NotAnotherVersion() : Invalid("version.not-another", "ToId");

    /// <summary>The map names an element that the version does not have.</summary>
    public sealed record MapUnknown(string ElementId) : Invalid("version.map-unknown", "Map")
    {
        public override IReadOnlyList<object> Arguments => [ElementId];
    }

    /// <summary>The instance has ended, or runs on another version meanwhile.</summary>
    public sealed record InstanceMoved() : Conflict("version.instance-moved");
}
