using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;

namespace Office.Web.Features.BusinessForms;

/// <summary>
/// A form while somebody fills it in: what was typed, and all that follows from it at once. What is missing is told when they
/// want to hand it in; what is wrong, as soon as they leave the field.
/// </summary>
public sealed class FormFilling
{
    private readonly FormSolver _solver;
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly Func<FormField, bool> _edits;
    private readonly string? _step;

    /// <param name="design">The form.</param>
    /// <param name="values">What stands in it.</param>
    /// <param name="step">The step at which it is worked on; null where it is only read.</param>
    /// <param name="edits">Which fields may be changed.</param>
    public FormFilling(FormDesign design, FormValues values, string? step, Func<FormField, bool> edits)
    {
        (Design, Values, _step, _edits) = (design, values, step, edits);
        _solver = new FormSolver(design);
        State = _solver.Solve(values, step);
    }

    /// <summary>Raised after every change.</summary>
    public event EventHandler? Changed;

    public FormDesign Design { get; }

    /// <summary>As typed.</summary>
    public FormValues Values { get; private set; }

    public FormState State { get; private set; }

    /// <summary>Whether everything that is wrong or missing is told now.</summary>
    public bool TellsAll { get; set; }

    /// <summary>A refusal of the server about one field.</summary>
    public (string Path, string Sentence)? Refused { get; set; }

    public static FormFilling Of(FormMatterView view) => new(view.Design, view.Values, view.Step, view.Edits);

    public bool Edits(FormField field) => _edits(field);

    /// <summary>Whether a field is shown: its condition holds, and a field that others fill in later is there only once it is filled in.</summary>
    public bool Shows(FormField field) => !State.Hidden.Contains(field.Key)
        && (_step != FormDesign.FillStep || Edits(field) || field.Formula is not null || field.Kind is FieldKind.Heading
            || State.Values[field.Key].Length > 0 || State.Values.Rows(field.Key).Count > 0);

    public void Set(string key, string? text)
    {
        Values = Values.With(key, text);
        Take(key);
    }

    public void SetCell(string table, int row, string column, string? text)
    {
        List<IReadOnlyDictionary<string, string>> rows = [.. Values.Rows(table)];
        Dictionary<string, string> cells = new(rows[row], StringComparer.Ordinal) { [column] = text ?? "" };
        rows[row] = cells;
        Values = Values.WithRows(table, rows);
        Take($"{table}.{row}.{column}");
    }

    public void AddRow(string table)
    {
        Values = Values.WithRows(table, [.. Values.Rows(table), new Dictionary<string, string>(StringComparer.Ordinal)]);
        Take(table);
    }

    public void RemoveRow(string table, int row)
    {
        Values = Values.WithRows(table, [.. Values.Rows(table).Where((_, at) => at != row)]);
        _touched.RemoveWhere(path => path.StartsWith(table + ".", StringComparison.Ordinal));
        Take(table);
    }

    /// <summary>What is to be told at a field or cell; null when nothing is.</summary>
    public FormProblem? ProblemAt(string path) =>
        State.ProblemAt(path) is { } problem && (TellsAll || (_touched.Contains(path) && problem.Code is not ("required" or "no-rows")))
            ? problem
            : null;

    private void Take(string path)
    {
        _touched.Add(path);
        Refused = null;
        State = _solver.Solve(Values, _step);
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
