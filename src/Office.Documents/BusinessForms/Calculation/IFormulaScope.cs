namespace Office.Documents.BusinessForms.Calculation;

/// <summary>Where a formula looks up the names that it mentions.</summary>
public interface IFormulaScope
{
    /// <summary>
    /// A value: decimal, string, bool, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="Guid"/>, <see cref="Period"/>,
    /// a list of values, or null when nothing stands there.
    /// </summary>
    /// <param name="name">A field, or <c>table.column</c> for the list of a column's values.</param>
    object? Find(string name);
}
