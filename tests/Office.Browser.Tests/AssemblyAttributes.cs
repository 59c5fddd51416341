using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(DemoOffice))]
