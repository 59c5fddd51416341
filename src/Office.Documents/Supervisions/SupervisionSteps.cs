namespace Office.Documents.Supervisions;

/// <summary>The steps of the two processes, by the ids that their drawings give them, and the outcomes that decide the way.</summary>
public static class SupervisionSteps
{
    public const string Process = "supervision";

    public const string ExtensionProcess = "supervision-extension";

    /// <summary>The kind under which lists show a matter.</summary>
    public const string Kind = "supervision.item";

    /// <summary>The kind under which an extension begins, so that an organ chooses its process apart.</summary>
    public const string ExtensionKind = "supervision.extension";

    public const string Initiate = "initiate";

    public const string Approve = "approve";

    public const string Assign = "assign";

    public const string Gather = "gather";

    public const string SignFor = "sign-for";

    public const string Report = "report";

    public const string UnitSign = "unit-sign";

    public const string Examine = "examine";

    public const string Reread = "reread";

    public const string Archive = "archive";

    public const string ExtensionUnit = "extension-unit";

    public const string ExtensionExamine = "extension-examine";

    public const string ExtensionDecide = "extension-decide";

    /// <summary>Back to the step before, with a reason; not an outcome of the drawing but a return.</summary>
    public const string Back = "return";

    /// <summary>Whether a step belongs to an extension.</summary>
    public static bool IsOfExtension(string step) => step is ExtensionUnit or ExtensionExamine or ExtensionDecide;

    /// <summary>How a step can end, the usual way first; empty for those that have commands of their own.</summary>
    public static IReadOnlyList<string> OutcomesOf(string step) => step switch
    {
        Approve => ["agree", Back, "disagree"],
        SignFor => ["accept", "refuse"],
        UnitSign => ["agree", Back],
        Examine => ["pass", "continue", "redo"],
        Reread => ["close", "again"],
        Gather => ["gathered"],
        Archive => ["archived"],
        ExtensionUnit or ExtensionExamine or ExtensionDecide => ["agree", "disagree"],
        _ => [],
    };

    /// <summary>Whether a reason must be given with the outcome.</summary>
    public static bool NeedsWords(string step, string outcome) => (step, outcome) switch
    {
        (_, "disagree" or "redo" or "refuse" or "again" or Back) => true,
        _ => false,
    };
}
