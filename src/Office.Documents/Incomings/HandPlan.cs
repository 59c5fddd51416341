namespace Office.Documents.Incomings;

/// <summary>交办: who undertakes a paper, and until when.</summary>
/// <param name="Lead">主办; null while nobody is named, or where a leader is to say.</param>
/// <param name="Assist">协办</param>
/// <param name="DueOn">限办日期; obligatory for what is urgent.</param>
public sealed record HandPlan(Guid? Lead, IReadOnlyList<Guid> Assist, DateOnly? DueOn)
{
    public static HandPlan Nobody { get; } = new(Lead: null, [], DueOn: null);
}
