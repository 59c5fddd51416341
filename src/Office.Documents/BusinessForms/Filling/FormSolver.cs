using Office.Documents.BusinessForms.Calculation;
using Office.Documents.BusinessForms.Designs;

namespace Office.Documents.BusinessForms.Filling;

/// <summary>
/// Works out a form: what is visible, what is calculated, what is wrong. The same for the page, the phone and the handler, so
/// that they cannot disagree. Made once for a design, used for any number of fillings.
/// </summary>
public sealed class FormSolver
{
    private readonly FormDesign _design;
    private readonly IReadOnlyList<FormField> _order;
    private readonly Dictionary<string, IReadOnlyList<FormField>> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Formula> _formulas = new(StringComparer.Ordinal);

    /// <param name="design">A design that <see cref="DesignCheck"/> finds nothing wrong with; else fields in a circle stay empty.</param>
    public FormSolver(FormDesign design)
    {
        _design = design;
        _order = FieldOrder.Of(design.Fields, out _);
        foreach (var table in design.Fields.Where(field => field.Kind is FieldKind.Table))
        {
            _columns[table.Key] = FieldOrder.Of(table.Columns, out _);
        }

        foreach (var text in design.Fields.SelectMany(FieldOrder.Formulas).Distinct(StringComparer.Ordinal))
        {
            if (Formula.Parse(text) is { } formula)
            {
                _formulas[text] = formula;
            }
        }
    }

    /// <param name="typed">What stands in the form; keys that the form does not have are left out.</param>
    /// <param name="step">The step whose obligatory fields must be filled in; null while nothing is asked for yet.</param>
    public FormState Solve(FormValues typed, string? step)
    {
        var work = new Work(typed, step);
        foreach (var field in _order)
        {
            if (field.VisibleWhen is { } condition && !(_formulas.TryGetValue(condition, out var when) && when.Holds(work.Scope)))
            {
                work.Hidden.Add(field.Key);
                work.Scope.Set(field.Key, field.Kind is FieldKind.MultiChoice or FieldKind.Attachment ? new List<object?>() : null);
            }
            else if (field.Kind is FieldKind.Table)
            {
                SolveTable(work, field);
            }
            else if (field.Kind is not FieldKind.Heading)
            {
                work.Fields[field.Key] = SolveField(work, field, field.Key, typed[field.Key], work.Scope);
            }
        }

        var places = _design.Fields.Select((field, at) => (field.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at, StringComparer.Ordinal);
        return new FormState(
            work.Values(),
            work.Hidden,
            [.. work.Problems.OrderBy(problem => places[problem.Path.Split('.')[0]])],
            work.Totals);
    }

    private string SolveField(Work work, FormField field, string path, string typed, SolvedScope scope)
    {
        var text = field.Formula is null
            ? typed.ReplaceLineEndings("\n").Trim()
            : _formulas.TryGetValue(field.Formula, out var formula) ? FieldReading.Write(field, formula.Evaluate(scope)) : "";
        var value = FieldReading.Read(field, text);
        scope.Set(field.Key, value ?? (field.Kind is FieldKind.MultiChoice or FieldKind.Attachment ? new List<object?>() : null));
        if (FieldRules.Check(field, path, text) is { } problem)
        {
            work.Problems.Add(problem);
        }
        else if (text.Length == 0 && field.Required && work.Asks(_design, path, field))
        {
            work.Problems.Add(FormProblem.Of(path, "required"));
        }

        return text;
    }

    private void SolveTable(Work work, FormField table)
    {
        var typed = work.Typed.Rows(table.Key);
        if (typed.Count == 0 && table.Required && work.Asks(_design, table.Key, table))
        {
            work.Problems.Add(FormProblem.Of(table.Key, "no-rows"));
        }

        if (work.RowCount + typed.Count > FormLimits.Rows)
        {
            work.Problems.Add(FormProblem.Of(table.Key, "too-many-rows", FormLimits.Rows));
            typed = [.. typed.Take(FormLimits.Rows - work.RowCount)];
        }

        List<SolvedScope> scopes = [];
        List<IReadOnlyDictionary<string, string>> rows = [];
        foreach (var (row, at) in typed.Select((row, at) => (row, at)))
        {
            var scope = new SolvedScope(work.Scope);
            Dictionary<string, string> solved = new(StringComparer.Ordinal);
            foreach (var column in _columns[table.Key])
            {
                var text = SolveField(work, column, $"{table.Key}.{at}.{column.Key}", row.GetValueOrDefault(column.Key, ""), scope);
                if (text.Length > 0)
                {
                    solved[column.Key] = text;
                }
            }

            scopes.Add(scope);
            rows.Add(solved);
        }

        work.Take(table, rows, scopes);
    }

    /// <summary>What grows while a form is solved.</summary>
    private sealed class Work(FormValues typed, string? step)
    {
        private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> _tables = new(StringComparer.Ordinal);

        public FormValues Typed => typed;

        public SolvedScope Scope { get; } = new();

        public HashSet<string> Hidden { get; } = new(StringComparer.Ordinal);

        public List<FormProblem> Problems { get; } = [];

        public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, decimal> Totals { get; } = new(StringComparer.Ordinal);

        public int RowCount { get; private set; }

        /// <summary>Obligatory is only what the holder of the step may give: the arranger's fields are not the drafter's.</summary>
        public bool Asks(FormDesign design, string path, FormField field) =>
            step is not null && field.IsTyped && design.RightOf(step, path.Split('.')[0]) is FieldRight.Edit;

        public FormValues Values() => new(
            Fields.Where(field => field.Value.Length > 0).ToDictionary(StringComparer.Ordinal),
            _tables);

        public void Take(FormField table, List<IReadOnlyDictionary<string, string>> rows, List<SolvedScope> scopes)
        {
            RowCount += rows.Count;
            if (rows.Count > 0)
            {
                _tables[table.Key] = rows;
            }

            Scope.Set(table.Key, (decimal)rows.Count);
            foreach (var column in table.Columns)
            {
                List<object?> values = [.. scopes.Select(scope => scope.Find(column.Key))];
                Scope.Set($"{table.Key}.{column.Key}", values);
                if (column is { Total: true, IsNumeric: true })
                {
                    Totals[$"{table.Key}.{column.Key}"] = Sum(values);
                }
            }
        }

        private static decimal Sum(List<object?> values)
        {
            try
            {
                return values.OfType<decimal>().Sum();
            }
            catch (OverflowException)
            {
                return decimal.MaxValue;
            }
        }
    }
}
