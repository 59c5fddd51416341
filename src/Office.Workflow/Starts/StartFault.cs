using Office.Organization.Foundation;

namespace Office.Workflow.Starts;

/// <summary>Why a process cannot begin by itself as it is drawn. Each names its element first.</summary>
public static class StartFault
{
    /// <summary>The time is an expression that needs what is known only when a matter runs, or that gives no time.</summary>
    public sealed record TimeUnknown(string ElementId, string Name, string Text) : Invalid("start.time-unknown", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name, Text];
    }

    /// <summary>The kind of matter that is to begin is none that the office has.</summary>
    public sealed record KindUnknown(string ElementId, string Name, string Kind) : Invalid("start.kind-unknown", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name, Kind];
    }
}
