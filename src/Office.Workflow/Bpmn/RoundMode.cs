namespace Office.Workflow.Bpmn;

/// <summary>Whose answers decide a round.</summary>
public enum RoundMode
{
    /// <summary>并行／顺序会签: everybody's.</summary>
    All,

    /// <summary>或签: the first one's; the others are asked no more.</summary>
    AnyOne,

    /// <summary>票签: as soon as enough weight agrees, or can no longer agree. The round's outcome is agree or disagree.</summary>
    Vote,
}
