namespace Office.Documents.Comparing;

/// <summary>A piece of text with who put it in and who took it out.</summary>
/// <param name="Text">The text.</param>
/// <param name="InsertedBy">The official who put it in; null where the first version had it.</param>
/// <param name="DeletedBy">The official who took it out; null where it stands.</param>
public sealed record MarkedRun(string Text, Guid? InsertedBy, Guid? DeletedBy);

/// <summary>A line of 花脸稿.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Level">1–4 for a heading.</param>
/// <param name="Runs">Its text in order, what was taken out included.</param>
/// <param name="Rows">A table's rows, each with the runs of its cells.</param>
public sealed record MarkedLine(
    LineRole Role, int Level, IReadOnlyList<MarkedRun> Runs, IReadOnlyList<IReadOnlyList<IReadOnlyList<MarkedRun>>> Rows)
{
    /// <summary>Whether nothing of it stands any more.</summary>
    public bool IsDeleted => AllRuns().Any() && AllRuns().All(run => run.DeletedBy is not null);

    /// <summary>Whether anything in it was changed.</summary>
    public bool IsChanged => AllRuns().Any(run => run.InsertedBy is not null || run.DeletedBy is not null);

    private IEnumerable<MarkedRun> AllRuns() => Runs.Concat(Rows.SelectMany(row => row).SelectMany(cell => cell));
}
