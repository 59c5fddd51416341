using System.Security.Cryptography.X509Certificates;

namespace Office.Web.Security;

/// <summary>Names in the certificates that the office makes.</summary>
internal static class SubjectName
{
    public static X500DistinguishedName Of(string name, string organ)
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName(name);
        builder.AddOrganizationName(organ);
        builder.AddCountryOrRegion("CN");
        return builder.Build();
    }
}
