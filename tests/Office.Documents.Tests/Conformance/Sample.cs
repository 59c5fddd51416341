using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Tests.Conformance;

/// <summary>A document of our own that the assertions are measured on.</summary>
/// <param name="Name">What it shows, in a few words.</param>
/// <param name="Content">Its text.</param>
/// <param name="Imprint">What the office prints around it.</param>
public sealed record Sample(string Name, DocumentContent Content, Imprint Imprint)
{
    public LayoutOptions Options { get; init; } = new();

    public double SealMm => Options.SealDiameterMm;

    public DocumentForm Form => DocumentForms.Of(Content);

    public ClosingForm Closing => Imprint.Closing
        ?? (Content.TitleNote is not null ? ClosingForm.None : Imprint.Stamp is not null ? ClosingForm.NameStamp : ClosingForm.Sealed);

    public bool IsJoint => Imprint.JointOrgans.Count > 0;

    public bool IsUpward => Content.Signers.Count > 0;

    public override string ToString() => Name;
}
