using Office.Documents.BusinessForms.Designs;

namespace Office.Web.Features.BusinessForms;

/// <summary>A design while it is being made: the fields and columns by their place, so that even one without a key can be mended.</summary>
public sealed class DesignSheet(FormDesign design)
{
    /// <summary>Raised after every change.</summary>
    public event EventHandler? Changed;

    public FormDesign Design { get; private set; } = design;

    /// <summary>The place of the chosen field; null when none is.</summary>
    public int? Field { get; private set; }

    /// <summary>Of a detail table: the place of the chosen column; null when the table itself is chosen.</summary>
    public int? Column { get; private set; }

    /// <summary>What the properties are about; null when nothing is chosen.</summary>
    public FormField? Chosen => Field is not { } at || at >= Design.Fields.Count ? null
        : Column is { } column && column < Design.Fields[at].Columns.Count ? Design.Fields[at].Columns[column]
        : Design.Fields[at];

    public bool IsColumn => Column is not null;

    public void Choose(int? field, int? column = null)
    {
        (Field, Column) = (field, column);
        Changed?.Invoke(this, EventArgs.Empty);
    }

    public void Put(FormDesign design)
    {
        Design = design;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Changes the chosen field or column; what names it by its key follows it.</summary>
    public void Put(FormField changed)
    {
        if (Field is not { } at || Chosen is not { } before)
        {
            return;
        }

        var field = Column is { } column
            ? Design.Fields[at] with { Columns = Replaced(Design.Fields[at].Columns, column, changed) }
            : changed;
        var rights = IsColumn || before.Key == changed.Key ? Design.Rights
            : [.. Design.Rights.Select(right => right.Field == before.Key ? right with { Field = changed.Key } : right)];
        Put(Design with { Fields = Replaced(Design.Fields, at, field), Rights = rights });
    }

    /// <summary>Adds a field behind the chosen one, or a column to the chosen table, and chooses it.</summary>
    public void Add(FieldKind kind, string label, string? columnLabel = null)
    {
        var field = new FormField
        {
            Key = FreeKey("f"),
            Label = label,
            Kind = kind,
            Wide = kind is FieldKind.LongText or FieldKind.Table or FieldKind.Attachment,
            Options = kind is FieldKind.Choice or FieldKind.MultiChoice ? [label] : [],
            Columns = kind is FieldKind.Table ? [new FormField { Key = "c1", Label = columnLabel ?? label }] : [],
        };
        var at = Field is { } chosen ? chosen + 1 : Design.Fields.Count;
        Design = Design with { Fields = [.. Design.Fields.Take(at), field, .. Design.Fields.Skip(at)] };
        Choose(at);
    }

    public void AddColumn(FieldKind kind, string label)
    {
        if (Field is { } at && Design.Fields[at] is { Kind: FieldKind.Table } table)
        {
            var column = new FormField { Key = Free("c", table.Columns), Label = label, Kind = kind, Options = kind is FieldKind.Choice or FieldKind.MultiChoice ? [label] : [] };
            Design = Design with { Fields = Replaced(Design.Fields, at, table with { Columns = [.. table.Columns, column] }) };
            Choose(at, table.Columns.Count);
        }
    }

    public void Move(int field, int to)
    {
        Design = Design with { Fields = Moved(Design.Fields, field, to) };
        Choose(to);
    }

    public void Remove(int field)
    {
        var key = Design.Fields[field].Key;
        Design = Design with
        {
            Fields = [.. Design.Fields.Where((_, at) => at != field)],
            Rights = [.. Design.Rights.Where(right => right.Field != key)],
        };
        Choose(null);
    }

    public void RemoveColumn(int field, int column)
    {
        var table = Design.Fields[field];
        Design = Design with { Fields = Replaced(Design.Fields, field, table with { Columns = [.. table.Columns.Where((_, at) => at != column)] }) };
        Choose(field);
    }

    /// <summary>A right that is the usual one is not written.</summary>
    public void Allow(string step, string field, FieldRight right)
    {
        var others = Design.Rights.Where(other => other.Step != step || other.Field != field);
        var usual = step == FormDesign.FillStep ? FieldRight.Edit : FieldRight.Read;
        Put(Design with { Rights = right == usual ? [.. others] : [.. others, new StepRight(step, field, right)] });
    }

    private string FreeKey(string letter) => Free(letter, Design.Fields);

    private static string Free(string letter, IReadOnlyList<FormField> among) => Enumerable.Range(1, among.Count + 1)
        .Select(number => $"{letter}{number}").First(key => among.All(field => field.Key != key));

    private static List<FormField> Replaced(IReadOnlyList<FormField> fields, int at, FormField by) =>
        [.. fields.Select((field, place) => place == at ? by : field)];

    private static List<FormField> Moved(IReadOnlyList<FormField> fields, int from, int to)
    {
        List<FormField> moved = [.. fields];
        moved.RemoveAt(from);
        moved.Insert(to, fields[from]);
        return moved;
    }
}
