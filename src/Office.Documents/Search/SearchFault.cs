using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>Why a question cannot be answered.</summary>
public static class SearchFault
{
    /// <summary>Nothing is left of the question that could be looked for: only signs, or only minus.</summary>
    public sealed record NothingAsked() : Invalid("search.nothing-asked", Field: nameof(SearchDocuments.Text));

    /// <summary>Only what must not be there: every other document would be the answer.</summary>
    public sealed record OnlyExclusions() : Invalid("search.only-exclusions", Field: nameof(SearchDocuments.Text));

    /// <summary>Longer than a question can be.</summary>
    public sealed record TooLong(int Most) : Invalid("search.too-long", Field: nameof(SearchDocuments.Text))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>More conditions than are joined.</summary>
    public sealed record TooManyWords(int Most) : Invalid("search.too-many-words", Field: nameof(SearchDocuments.Text))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>A field without a word after its colon.</summary>
    public sealed record FieldEmpty(string Name) : Invalid("search.field-empty", Field: nameof(SearchDocuments.Text))
    {
        public override IReadOnlyList<object> Arguments => [Name];
    }

    /// <summary>种类:, 年: or 紧急: with a word that is none.</summary>
    public sealed record ValueUnknown(string Name, string Value) : Invalid("search.value-unknown", Field: nameof(SearchDocuments.Text))
    {
        public override IReadOnlyList<object> Arguments => [Name, Value];
    }
}
