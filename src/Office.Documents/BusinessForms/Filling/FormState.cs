namespace Office.Documents.BusinessForms.Filling;

/// <summary>A form with everything that follows from what was typed into it.</summary>
/// <param name="Values">What was typed with what was calculated; hidden fields hold nothing.</param>
/// <param name="Hidden">Keys of the fields whose condition does not hold now.</param>
/// <param name="Problems">What is wrong, in the order of the form.</param>
/// <param name="Totals">Sums of the columns that are added up, by <c>table.column</c>.</param>
public sealed record FormState(
    FormValues Values,
    IReadOnlySet<string> Hidden,
    IReadOnlyList<FormProblem> Problems,
    IReadOnlyDictionary<string, decimal> Totals)
{
    public FormProblem? ProblemAt(string path) => Problems.FirstOrDefault(problem => problem.Path == path);
}
