namespace Office.Documents.Typesetting.Ofd;

/// <summary>Gives every object of a document a number of its own.</summary>
internal sealed class OfdIds
{
    /// <summary>The highest number given: MaxUnitID.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
