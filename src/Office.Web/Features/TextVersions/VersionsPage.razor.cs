using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.TextVersions;
using Office.Organization.Foundation;

namespace Office.Web.Features.TextVersions;

/// <summary>花脸稿、清稿: any two versions of a text with the changes of each person. Plain HTML: it needs no circuit, and prints.</summary>
public sealed partial class VersionsPage(IDispatcher dispatcher)
{
    private static readonly TimeSpan s_officeOffset = TimeSpan.FromHours(8);

    private ComparedVersions? _compared;
    private Fault? _fault;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery]
    private string? To { get; set; }

    [SupplyParameterFromQuery]
    private string? View { get; set; }

    private bool IsClean => View is "clean";

    protected override async Task OnParametersSetAsync()
    {
        var compared = await dispatcher.AskAsync(new CompareVersions(Id, From, To));
        (_fault, _compared) = (compared.Fault, compared.Fault is null ? compared.Value : null);
    }

    private string Name(VersionEntry version) => L[
        "version-" + version.Stage,
        version.Number,
        version.AuthorName,
        version.At.ToOffset(s_officeOffset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)];
}
