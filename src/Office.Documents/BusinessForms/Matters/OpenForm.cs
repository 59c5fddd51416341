using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Publishing;
using Office.Workflow.WorkItems;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>A filled-in form in the hands of the actor.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Version">The version of the form on which it runs.</param>
/// <param name="Step">The step at which it is worked on.</param>
/// <param name="Item">The actor's open item; null of a draft that was never handed in.</param>
internal sealed record OpenForm(FormMatter Matter, FormVersion Version, string Step, WorkItem? Item)
{
    public FormDesign Design => Version.Read();

    public bool IsFilling => Step == FormDesign.FillStep;

    /// <summary>Whether the holder of the step may change anything.</summary>
    public bool Edits => Design.Fields.Any(one => Design.Edits(Step, one));
}
