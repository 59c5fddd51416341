namespace Office.Documents.BusinessForms.Registers;

/// <summary>What a list of filled-in forms is narrowed to by one field. What is null does not narrow.</summary>
/// <param name="Field">The field's key.</param>
/// <param name="Text">Part of what stands there.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number.</param>
/// <param name="From">The first day; of a period, one that reaches to it counts.</param>
/// <param name="To">The last day.</param>
public sealed record FormFilter(
    string Field, string? Text = null, decimal? Least = null, decimal? Most = null, DateOnly? From = null, DateOnly? To = null);
