using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;

namespace Office.Documents.Dispatches;

/// <summary>What the office prints around a dispatch as it stands: red head, number, date and imprint. Never the seal.</summary>
internal sealed class DispatchImprint(IDirectorySource directory, OfficeDay today)
{
    public Imprint Of(Dispatch dispatch)
    {
        var organ = directory.Current.Organ(dispatch.OrganId);
        return new Imprint
        {
            RedHead = organ?.RedHead ?? organ?.FullName ?? "",
            Organ = organ?.FullName ?? "",
            Number = dispatch.Number,
            IssuedOn = dispatch.IssuedOn,
            PrintedBy = Printer(organ),
            PrintedOn = dispatch.Number is null ? null : today.Date,
        };
    }

    /// <summary>Diameter of the organ's seal in mm, so that the layout keeps its place free.</summary>
    public double SealDiameter(Dispatch dispatch) => (double)(directory.Current.Organ(dispatch.OrganId)?.SealDiameterMm ?? 45m);

    // 印发机关 is the organ's office; an organ that is itself an office prints its own.
    private string Printer(OrganEntry? organ)
    {
        if (organ is null)
        {
            return "";
        }

        var office = directory.Current.OfficeOf(organ.Id);
        return office is null || organ.FullName.EndsWith(office.Name, StringComparison.Ordinal)
            ? organ.FullName
            : organ.FullName + office.Name;
    }
}
