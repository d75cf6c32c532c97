namespace Homeroom.Guardrails.Privacy;

internal static partial class Lexicon
{
    /// <summary>Countries, states and large cities: capitalised words that name no person.</summary>
    private const string Countries = """
        afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize bolivia bosnia botswana brazil bulgaria burma cambodia cameroon
        colombia congo croatia cyprus czechia denmark dominica ecuador egypt england eritrea estonia ethiopia fiji finland gambia germany ghana greece guatemala guyana haiti honduras hungary iceland
        indonesia iran iraq italy japan kazakhstan korea kosovo kuwait kyrgyzstan laos latvia liberia libya lithuania luxembourg malawi malaysia maldives malta mauritania mexico moldova mongolia
        morocco mozambique myanmar namibia nepal netherlands nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal
        serbia singapore slovakia slovenia somalia spain sudan sweden switzerland taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam
        wales yemen zambia zimbabwe arizona arkansas california colorado connecticut delaware hawaii idaho illinois iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
        mississippi missouri nebraska ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming chicago philadelphia detroit seattle miami atlanta baltimore cincinnati pittsburgh
        sacramento tampa omaha tulsa wichita anchorage honolulu newark buffalo toledo dayton akron tucson fresno oakland nashville louisville milwaukee minneapolis indianapolis richmond rochester
        hartford albany tallahassee montgomery birmingham selma montreal toronto vancouver ottawa quebec calgary manchester liverpool glasgow edinburgh dublin belfast cardiff oxford cambridge
        lyon marseille bordeaux nice madrid barcelona seville rome venice florence naples munich hamburg frankfurt cologne vienna prague warsaw budapest athens istanbul ankara moscow kyiv tokyo kyoto osaka
        hiroshima seoul beijing shanghai hong kong bangkok hanoi saigon manila jakarta delhi mumbai calcutta karachi lahore dhaka kathmandu baghdad tehran damascus jerusalem mecca lagos nairobi accra
        johannesburg pretoria havana bogota caracas quito santiago gettysburg yorktown jamestown plymouth salem concord appomattox normandy auschwitz mesopotamia babylon sparta troy carthage pompeii everest
        amazon nile mississippi sahara himalayas andes alps rockies appalachia yellowstone yosemite antarctica arctic hogwarts narnia maycomb verona panem
        lexia iready zearn wida nwea dibels renaissance seesaw clever schoology powerschool brainpop prodigy ixl newsela desmos geogebra nearpod padlet flipgrid edpuzzle blooket gimkit
        remind classdojo dojo scratch lego legos pokemon mario sonic marvel khan starfall edmodo duolingo quizizz pear grammarly chatgpt gemini copilot android linux excel powerpoint word outlook gmail
        """;
}
