namespace Office.Documents.FilingSheets;

/// <summary>What can stand in a cell of a filing sheet.</summary>
public static class FilingSheetFields
{
    public const string SlotPrefix = "slot:";

    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "number", "urgency", "pages", "title", "main-recipients", "copy-recipients", "drafting-unit", "drafter", "drafted-on",
        "disclosure", "secrecy", "issued-on", "printed-on", "kind", "attachments",
        "slot:unit-check", "slot:countersign", "slot:review", "slot:submit", "slot:issue", "slot:recheck",
    };

    public static IReadOnlyCollection<string> All => s_known;

    public static bool IsKnown(string field) => s_known.Contains(field);
}
