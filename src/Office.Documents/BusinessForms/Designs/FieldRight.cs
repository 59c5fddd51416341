namespace Office.Documents.BusinessForms.Designs;

/// <summary>What the holder of a step may do with a field.</summary>
public enum FieldRight
{
    Edit,
    Read,
    Hidden,
}
